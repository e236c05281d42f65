import { longDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { signedDays } from "../shared/figures.js";
import { glyph } from "../shared/glyph.js";
import { undisclosed } from "../shared/undisclosed.js";
import { colourName, outcomeName } from "../shared/words.js";

const OUTCOME_GLYPH = { go: "done", "conditional-go": "amber", hold: "red", rework: "red", stop: "unmet" };

/** Where things stand: the outcome and the rule it follows from, the go-live dates, the two colours. */
export function standing(report) {
  return h(
    "section.jalon-standing",
    { "aria-label": AJS.I18n.getText("jalon.report.standing") },
    h(
      `div.jalon-outcome.jalon-outcome-${report.outcome}`,
      null,
      h("span.jalon-label", null, AJS.I18n.getText("jalon.report.outcome")),
      h("strong", null, glyph(OUTCOME_GLYPH[report.outcome] ?? "unknown"), outcomeName(report.outcome)),
      h("p", null, report.ruleText),
    ),
    goLive(report),
    colours(report),
  );
}

function goLive({ goLiveBaseline: baseline, goLiveForecast: forecast, slipDays: slip }) {
  return h(
    "div",
    null,
    h("span.jalon-label", null, AJS.I18n.getText("jalon.rollout.go-live")),
    h("strong", null, forecast ? longDate(forecast) : AJS.I18n.getText("jalon.measure.undefined")),
    h("p", null, baseline && AJS.I18n.getText("jalon.report.baseline", longDate(baseline)), slipped(slip)),
  );
}

function slipped(slip) {
  if (slip === null || slip === undefined) {
    return null;
  }
  return [
    " ",
    h(
      slip > 0 ? "b.jalon-slipped" : "b",
      null,
      slip === 0 ? AJS.I18n.getText("jalon.rollout.no-slip") : signedDays(slip),
    ),
  ];
}

function colours(report) {
  return h(
    "div",
    null,
    h("span.jalon-label", null, AJS.I18n.getText("jalon.measure.colour")),
    h(
      "strong",
      null,
      report.undisclosed
        ? undisclosed(report.undisclosed)
        : [glyph(report.computedColour), colourName(report.computedColour)],
      h("span.jalon-quiet", null, AJS.I18n.getText("jalon.measure.computed")),
    ),
    report.declaredColour
      ? h(
          "p",
          null,
          glyph(report.declaredColour),
          " ",
          h("b", null, colourName(report.declaredColour)),
          " ",
          AJS.I18n.getText("jalon.measure.declared"),
          report.declaredSentence && [" ", h("q", null, report.declaredSentence)],
        )
      : h("p", null, AJS.I18n.getText("jalon.measure.not-declared")),
  );
}
