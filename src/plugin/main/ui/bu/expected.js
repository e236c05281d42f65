import { path } from "../shared/api.js";
import { longDate, shortDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";

/* What is expected next and from whom: one line each, leading to where it is done. */

const STEPS = {
  overdue: (step, program, today) => ({
    glyph: "red",
    what: h("a", { href: `#${step.code}` }, AJS.I18n.getText("jalon.bu.step.overdue", step.code, step.name)),
    why: sentence(
      step.count === 1
        ? AJS.I18n.getText("jalon.bu.step.overdue.day", shortDate(step.date, today))
        : AJS.I18n.getText("jalon.bu.step.overdue.days", shortDate(step.date, today), String(step.count)),
      since(step),
    ),
  }),
  reach: (step, program, today) => ({
    glyph: "todo",
    what: h("a", { href: `#${step.code}` }, AJS.I18n.getText("jalon.bu.step.reach", step.code, step.name)),
    why: sentence(AJS.I18n.getText("jalon.bu.step.reach.why", shortDate(step.date, today)), until(step)),
  }),
  meet: (step, program, today, bu) => ({
    glyph: step.criterion.state === "stale" ? "stale" : "unmet",
    what: h("a", { href: path.report(program, step.code, bu) }, step.criterion.text),
    mark: step.criterion.critical && AJS.I18n.getText("jalon.checkpoint.criterion.critical"),
    why: [
      step.date
        ? AJS.I18n.getText("jalon.bu.step.meet.on", step.code, step.name, shortDate(step.date, today))
        : AJS.I18n.getText("jalon.bu.step.meet", step.code, step.name),
      until(step),
      step.criterion.nextStep ?? step.criterion.reason,
    ]
      .filter(Boolean)
      .join(" \u00b7 "),
  }),
  declare: (step) => ({
    glyph: "better",
    what: h("a", { href: "#colour" }, AJS.I18n.getText("jalon.bu.step.declare")),
    why: step.date
      ? AJS.I18n.getText("jalon.bu.step.declare.last", longDate(step.date))
      : AJS.I18n.getText("jalon.bu.step.declare.never"),
  }),
  "break-silence": (step) => ({
    glyph: "warning",
    what: AJS.I18n.getText("jalon.bu.step.silence", String(step.count)),
    why: AJS.I18n.getText("jalon.bu.step.silence.why"),
  }),
  assess: (step, program, today, bu) => ({
    glyph: "unknown",
    what: h(
      "a",
      { href: path.assessments(program, bu) },
      step.count === 1
        ? AJS.I18n.getText("jalon.bu.step.assess.one")
        : AJS.I18n.getText("jalon.bu.step.assess", String(step.count)),
    ),
    why: AJS.I18n.getText("jalon.bu.step.assess.why"),
  }),
  assign: (step) => ({
    glyph: "warning",
    what: h(
      "a",
      { href: "#unassigned" },
      step.count === 1
        ? AJS.I18n.getText("jalon.bu.step.assign.one")
        : AJS.I18n.getText("jalon.bu.step.assign", String(step.count)),
    ),
    why: AJS.I18n.getText("jalon.bu.step.assign.why"),
  }),
};

/** In working days of the BU, where its calendar is known. */
function until({ workingDays }) {
  if (workingDays === null || workingDays === undefined || workingDays < 0) {
    return null;
  }
  return workingDays === 1
    ? AJS.I18n.getText("jalon.bu.step.until.one")
    : AJS.I18n.getText("jalon.bu.step.until", String(workingDays));
}

function since({ workingDays }) {
  if (workingDays === null || workingDays === undefined) {
    return null;
  }
  return workingDays === 1
    ? AJS.I18n.getText("jalon.bu.step.since.one")
    : AJS.I18n.getText("jalon.bu.step.since", String(workingDays));
}

function sentence(...parts) {
  return parts.filter(Boolean).join(" \u00b7 ");
}

export function expected(answer, program, today) {
  return h(
    "section.jalon-expected",
    { "aria-labelledby": "jalon-expected-title" },
    h("h2", { id: "jalon-expected-title" }, AJS.I18n.getText("jalon.bu.expected")),
    answer.expected.length === 0
      ? h("p.jalon-none", null, AJS.I18n.getText("jalon.bu.expected.none"))
      : h(
          "ol",
          null,
          answer.expected.map((step) => line(STEPS[step.kind](step, program, today, answer.rollout.bu), step)),
        ),
  );
}

function line({ glyph: symbol, what, mark, why }, step) {
  return h(
    "li",
    { "data-step": step.kind },
    glyph(symbol),
    h("div.jalon-step", null, h("b", null, what), " ", mark && h("span.aui-lozenge", null, mark), " ", h("span", null, why)),
    h("span.jalon-step-who", { title: AJS.I18n.getText("jalon.bu.step.who") }, whoOf(step)),
  );
}

/** A milestone without assignee is nobody's; what is not an issue is the BU lead's. */
function whoOf(step) {
  if (step.who) {
    return step.who;
  }
  return step.kind === "overdue" || step.kind === "reach"
    ? AJS.I18n.getText("jalon.bu.step.nobody")
    : AJS.I18n.getText("jalon.bu.step.lead");
}
