import { path } from "../shared/api.js";
import { longDate, shortDate } from "../shared/dates.js";
import { h, spoken } from "../shared/dom.js";
import { percent, signedDays } from "../shared/figures.js";
import { glyph } from "../shared/glyph.js";
import { undisclosed } from "../shared/undisclosed.js";
import { outcomeName } from "../shared/words.js";
import { isDecisionDue, isSilent } from "./attention.js";
import { colours } from "./colour-cell.js";

/** The figures of a rollout, from most to least asked for. */
export function rolloutCells({ program: { key: program }, past }, row, today) {
  return [
    colours(program, row, today),
    progress(row),
    goLive(row, today),
    updated(row),
    past?.origin === "reconstructed" ? unknownDecision() : decision(program, row, today),
  ];
}

function progress(row) {
  if (row.undisclosed) {
    return h("td.jalon-progress", null, undisclosed(row.undisclosed));
  }
  if (row.evPct === null || row.evPct === undefined) {
    return h("td.jalon-progress", null, undefinedFigure(row.evPctReason));
  }
  return h(
    "td.jalon-progress",
    null,
    h("span.jalon-figure", null, percent(row.evPct)),
    h("progress", { max: 100, value: row.evPct, "aria-hidden": "true" }),
  );
}

function goLive(row, today) {
  const slip = row.goLiveSlipDays;
  const date = row.goLiveForecast;
  return h(
    "td.jalon-golive",
    {
      title: row.goLiveBaseline && AJS.I18n.getText("jalon.rollout.go-live.baseline", longDate(row.goLiveBaseline)),
    },
    date ? h("span.jalon-figure", null, shortDate(date, today)) : undefinedFigure(row.goLiveForecastReason),
    h(
      "span.jalon-slip-line",
      null,
      slip !== null && slip !== undefined && slipText(slip),
      row.live && h("span.jalon-live", null, AJS.I18n.getText("jalon.rollout.live")),
    ),
  );
}

function slipText(slip) {
  return h(
    slip > 0 ? "span.jalon-slip.jalon-slipped" : "span.jalon-slip",
    null,
    slip === 0 ? AJS.I18n.getText("jalon.rollout.no-slip") : signedDays(slip),
  );
}

function updated(row) {
  if (row.undisclosed) {
    return h("td.jalon-updated", null, undisclosed(row.undisclosed));
  }
  if (row.updateAgeDays === null || row.updateAgeDays === undefined) {
    return h("td.jalon-updated", null, undefinedFigure(row.updateAgeDaysReason));
  }
  const age = AJS.I18n.getText("jalon.measure.days.short", String(row.updateAgeDays));
  return isSilent(row)
    ? h(
        "td.jalon-updated.jalon-is-silent",
        null,
        glyph("warning"),
        h("span.jalon-figure", null, age),
        h("span.jalon-silent", null, AJS.I18n.getText("jalon.rollout.silent")),
      )
    : h("td.jalon-updated", null, h("span.jalon-figure", null, age));
}

function decision(program, row, today) {
  const next = row.nextCheckpoint;
  if (!next) {
    return h(
      "td.jalon-decision",
      null,
      h("span.jalon-quiet", null, AJS.I18n.getText("jalon.rollout.no-checkpoint")),
    );
  }
  const unmet =
    next.unmet === 1
      ? AJS.I18n.getText("jalon.checkpoint.unmet.one")
      : AJS.I18n.getText("jalon.checkpoint.unmet.many", String(next.unmet));
  return h(
    isDecisionDue(row, today) ? "td.jalon-decision.jalon-is-due" : "td.jalon-decision",
    null,
    h(
      "a",
      {
        href: path.report(program, next.code, row.bu),
        title: next.outcome
          ? AJS.I18n.getText("jalon.checkpoint.today", next.name, outcomeName(next.outcome))
          : next.name,
      },
      h("b", null, next.code),
      next.date && ` ${shortDate(next.date, today)}`,
    ),
    next.date && next.date < today && h("span.jalon-overdue", null, AJS.I18n.getText("jalon.rollout.overdue")),
    h(next.unmet > 0 ? "span.jalon-unmet" : "span.jalon-quiet", null, unmet),
  );
}

/** A day that was put together from other days does not know its checkpoints. */
function unknownDecision() {
  return h("td.jalon-decision", null, undefinedFigure(AJS.I18n.getText("jalon.history.not-kept")));
}

function undefinedFigure(reason) {
  return h(
    "span.jalon-undefined",
    { title: reason ?? null },
    AJS.I18n.getText("jalon.measure.undefined"),
    reason && spoken(reason),
  );
}
