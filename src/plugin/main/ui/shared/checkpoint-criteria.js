import { daysBetween, shortDate } from "./dates.js";
import { h } from "./dom.js";
import { glyph } from "./glyph.js";
import { cantMeetButton } from "./cant-meet.js";
import { evidence } from "./evidence.js";
import { ofCriterion } from "./exceptable.js";
import { exceptionLine } from "./exception-line.js";
import { field, opener } from "./small-form.js";
import { criterionStateName } from "./words.js";

const GLYPHS = { met: "done", unmet: "unmet", stale: "stale", unknown: "unknown" };

/** The criteria of a checkpoint: what is open first, and what can be done about it. */
export function criteria({ criteria: lines, rights }, actions) {
  const open = lines.filter(({ criterion }) => criterion.state !== "met");
  const met = lines.filter(({ criterion }) => criterion.state === "met");
  return [
    h(
      "ul.jalon-criteria-list",
      { "aria-label": AJS.I18n.getText("jalon.review.criteria") },
      open.map((line) => item(line, rights, actions)),
    ),
    met.length > 0 &&
      h(
        "details.jalon-criteria-met",
        open.length === 0 ? { open: true } : null,
        h("summary", null, AJS.I18n.getText("jalon.review.criteria.met", String(met.length), String(lines.length))),
        h("ul.jalon-criteria-list", null, met.map((line) => item(line, rights, actions))),
      ),
  ];
}

function item({ criterion, since, proof, exceptions }, rights, actions) {
  const open = criterion.state !== "met";
  const give = rights.gives && proof !== null && (open ? giving : takingBack)(criterion, proof, actions);
  return h(
    "li.jalon-criterion",
    { "data-criterion": criterion.code, "data-state": criterion.state },
    h(
      "div.jalon-criterion-head",
      null,
      glyph(GLYPHS[criterion.state]),
      h("span.assistive", null, criterionStateName(criterion.state)),
      h("span", null, h("b", null, criterion.code), " ", criterion.text),
      criterion.critical && h("span.aui-lozenge.aui-lozenge-error", null, AJS.I18n.getText("jalon.review.critical")),
      !criterion.mandatory && h("span.aui-lozenge", null, AJS.I18n.getText("jalon.review.advisory")),
    ),
    h("p.jalon-quiet", null, criterion.reason),
    criterion.evidence && h("p.jalon-quiet", null, evidence(criterion)),
    open && criterion.nextStep && h("p.jalon-quiet", null, criterion.nextStep),
    h(
      "p.jalon-quiet.jalon-criterion-age",
      null,
      [since && standsSince(since, actions.today), AJS.I18n.getText("jalon.review.helps", criterion.owner)]
        .filter(Boolean)
        .join(" · "),
    ),
    open &&
      h(
        "div.jalon-small-buttons",
        null,
        give && give.button,
        cantMeetButton(ofCriterion(criterion), rights, actions.except),
      ),
    !open && give && give.button,
    give && give.place,
    exceptions.map((exception) =>
      exceptionLine(exception, rights, (step, sent) => actions.step(exception.number, step, sent)),
    ),
  );
}

/** Since when it stands so; the first day it was looked at is the earliest one known. */
function standsSince(since, today) {
  const days = daysBetween(since, today);
  return days > 0
    ? AJS.I18n.getText("jalon.review.since", shortDate(since, today), String(days))
    : AJS.I18n.getText("jalon.review.since.today");
}

/** Dated evidence, or one's word with a comment; a criterion that Jira shows has neither. */
function giving(criterion, proof, actions) {
  const name = proof === "confirmed" ? AJS.I18n.getText("jalon.review.confirm") : AJS.I18n.getText("jalon.review.give");
  return opener(name, () => {
    const text = field(
      proof === "confirmed" ? AJS.I18n.getText("jalon.review.confirm.text") : AJS.I18n.getText("jalon.review.give.text"),
      "area",
    );
    const date = field(AJS.I18n.getText("jalon.review.give.date"), "date", actions.today);
    const sent = () =>
      proof === "confirmed"
        ? { kind: proof, comment: text.value() }
        : { kind: proof, reference: text.value(), date: date.value() };
    return {
      all: proof === "confirmed" ? [text] : [text, date],
      buttons: [{ text: name, primary: true, act: () => actions.give(criterion.code, sent()) }],
    };
  });
}

/** One's word can be taken back, with a comment; what was recorded stays, and newer evidence counts before it. */
function takingBack(criterion, proof, actions) {
  return (
    proof === "confirmed" &&
    opener(AJS.I18n.getText("jalon.review.take-back"), () => {
      const text = field(AJS.I18n.getText("jalon.exception.reason"), "area");
      return {
        all: [text],
        buttons: [
          {
            text: AJS.I18n.getText("jalon.review.take-back"),
            primary: true,
            act: () => actions.give(criterion.code, { kind: "taken-back", comment: text.value() }),
          },
        ],
      };
    })
  );
}
