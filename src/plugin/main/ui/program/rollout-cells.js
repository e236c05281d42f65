import { path } from "../shared/api.js";
import { daysBetween, longDate, shortDate } from "../shared/dates.js";
import { h, spoken } from "../shared/dom.js";
import { percent, signedDays } from "../shared/figures.js";
import { glyph } from "../shared/glyph.js";
import { undisclosed } from "../shared/undisclosed.js";
import { colourName, outcomeName } from "../shared/words.js";
import { waveName } from "../shared/wave-name.js";
import { isDecisionDue, isSilent } from "./attention.js";

/** The row's name: the Business Unit, leading to its page, and its stage, leading to the rollout issue. */
export function rolloutHeader({ key: program, waves }, row) {
  return h(
    "th.jalon-bu",
    { scope: "row" },
    h(
      "a.jalon-bu-link",
      { href: path.bu(program, row.bu) },
      h("span.jalon-bu-code", null, row.bu),
      h("span.jalon-bu-name", null, row.name),
    ),
    h(
      row.issueKey ? "a.jalon-bu-stage" : "span.jalon-bu-stage",
      { href: row.issueKey && path.issue(row.issueKey), title: row.issueKey },
      AJS.I18n.getText(
        "jalon.rollout.wave-status",
        waveName(waves, row.wave),
        row.status ?? AJS.I18n.getText("jalon.measure.undefined"),
      ),
    ),
    unassigned(program, row),
    watched(program, row),
  );
}

/** The figures of a rollout, from most to least asked for. */
export function rolloutCells(program, row, today) {
  return [
    colours(program, row, today),
    progress(row),
    goLive(row, today),
    updated(row),
    decision(program, row, today),
  ];
}

/** Issues that no milestone counts, leading to their list. */
function unassigned(program, row) {
  return (
    row.unassigned > 0 &&
    h(
      "a.jalon-bu-stage",
      {
        href: `${path.bu(program, row.bu)}#unassigned`,
        title: AJS.I18n.getText("jalon.program.unassigned.what"),
      },
      AJS.I18n.getText("jalon.program.unassigned", String(row.unassigned)),
    )
  );
}

/** Open risks and conditions, and how many of them are overdue, leading to their lists. */
function watched(program, row) {
  const line = (id, { open, overdue }, name) =>
    open > 0 &&
    h(
      "a.jalon-bu-stage.jalon-watched",
      { href: `${path.bu(program, row.bu)}#${id}` },
      name(String(open)),
      overdue > 0 && [" ", h("span.jalon-overdue", null, AJS.I18n.getText("jalon.bu.overdue", String(overdue)))],
    );
  return [
    row.risks && line("risks", row.risks, (open) => AJS.I18n.getText("jalon.program.risks", open)),
    row.conditions && line("conditions", row.conditions, (open) => AJS.I18n.getText("jalon.program.conditions", open)),
  ];
}

/** What the rollout does otherwise than the Standard asks: how often, and for how long already. */
function exceptions(program, { bu, exceptions: mark }, today) {
  if (!mark) {
    return null;
  }
  const { permitted, expired, since } = mark;
  const age = AJS.I18n.getText("jalon.measure.days.short", String(daysBetween(since, today)));
  return h(
    "a.jalon-exception",
    { href: path.assessments(program, bu), title: AJS.I18n.getText("jalon.program.exceptions.since", longDate(since)) },
    glyph("exception"),
    spoken(AJS.I18n.getText("jalon.program.exceptions", String(permitted))),
    h("span", { "aria-hidden": "true" }, `${permitted + expired} \u00b7 `),
    age,
    expired > 0 && h("span.jalon-overdue", null, AJS.I18n.getText("jalon.program.exceptions.expired", String(expired))),
  );
}

function colours(program, row, today) {
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

function undefinedFigure(reason) {
  return h(
    "span.jalon-undefined",
    { title: reason ?? null },
    AJS.I18n.getText("jalon.measure.undefined"),
    reason && spoken(reason),
  );
}
