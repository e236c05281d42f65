import { path } from "../shared/api.js";
import { daysBetween, longDate } from "../shared/dates.js";
import { h, spoken } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { undisclosed } from "../shared/undisclosed.js";
import { colourName } from "../shared/words.js";

/** The computed colour above the declared one, and the flag of exceptions. */
export function colours(program, row, today) {
  const declared = row.declaredColour;
  return h(
    "td.jalon-colour",
    null,
    h(
      "div",
      null,
      row.undisclosed
        ? undisclosed(row.undisclosed)
        : colourLine(row.computedColour, AJS.I18n.getText("jalon.measure.computed")),
    ),
    declared
      ? h(
          "div",
          { title: sentence(row) },
          colourLine(declared, AJS.I18n.getText("jalon.measure.declared"), row.declaredBetter),
        )
      : h("div.jalon-quiet", null, AJS.I18n.getText("jalon.measure.not-declared")),
    exceptions(program, row, today),
  );
}

function colourLine(colour, source, better) {
  return h(
    `span.jalon-colour-line.jalon-is-${colour}`,
    null,
    glyph(colour),
    h("b", null, colourName(colour)),
    spoken(source),
    better &&
      h(
        "span.jalon-better",
        { title: AJS.I18n.getText("jalon.measure.declared-better.what") },
        glyph("better"),
        spoken(AJS.I18n.getText("jalon.measure.declared-better")),
      ),
  );
}

function sentence(row) {
  return row.declaredSentence && row.declaredOn
    ? AJS.I18n.getText("jalon.measure.declared.said", longDate(row.declaredOn), row.declaredSentence)
    : (row.declaredSentence ?? null);
}

/** What the rollout does otherwise than the Standard asks: how often, and for how long already. */
function exceptions(program, { bu, exceptions: mark }, today) {
  if (!mark) {
    return null;
  }
  const { permitted, expired, since } = mark;
  const age = AJS.I18n.getText("jalon.measure.days.short", String(Math.max(0, daysBetween(since, today))));
  return h(
    "a.jalon-exception-flag",
    { href: path.assessments(program, bu), title: AJS.I18n.getText("jalon.program.exceptions.since", longDate(since)) },
    glyph("exception"),
    spoken(AJS.I18n.getText("jalon.program.exceptions", String(permitted))),
    h("span", { "aria-hidden": "true" }, `${permitted + expired} \u00b7 `),
    age,
    expired > 0 && h("span.jalon-overdue", null, AJS.I18n.getText("jalon.program.exceptions.expired", String(expired))),
  );
}
