import { longDate, shortDate } from "../shared/dates.js";
import { h, spoken } from "../shared/dom.js";
import { percent, signedDays } from "../shared/figures.js";
import { glyph } from "../shared/glyph.js";
import { colourName, stateName } from "../shared/words.js";

/** One milestone of one rollout: how far, until when, how much later than agreed. Its button lists the issues behind it. */
export function milestoneCell(row, milestone, today, open) {
  const cell = row.cells.find((it) => it.milestone === milestone.code);
  if (cell === undefined) {
    return h("td.jalon-cell", null, h("span.jalon-undefined", null, AJS.I18n.getText("jalon.measure.undefined")));
  }
  const date = cell.actual ?? cell.forecast ?? cell.baseline;
  return h(
    `td.jalon-cell.jalon-cell-${cell.colour ?? "none"}.jalon-cell-${cell.state}`,
    null,
    h(
      "button",
      {
        type: "button",
        title: whole(row, milestone, cell),
        "data-cell": `${row.bu}-${milestone.code}`,
        onclick: () => open(row, milestone, cell),
      },
      h(
        "span.jalon-cell-top",
        { "aria-hidden": "true" },
        glyph(cell.state),
        row.undisclosed ? glyph("closed") : h("b", null, done(cell)),
        cell.byHand && glyph("by-hand"),
        flag(cell),
      ),
      h("span.jalon-cell-date", { "aria-hidden": "true" }, date ? shortDate(date, today) : ""),
      slip(cell),
      cell.baseline &&
        h(
          "span.jalon-cell-plan",
          { "aria-hidden": "true" },
          AJS.I18n.getText("jalon.program.cell.plan", shortDate(cell.baseline, today)),
        ),
      spoken(whole(row, milestone, cell)),
    ),
  );
}

function done(cell) {
  return cell.percent === null || cell.percent === undefined
    ? AJS.I18n.getText("jalon.measure.undefined")
    : percent(cell.percent, 0);
}

/** Amber and red carry their shape; green would only repeat itself sixty times. */
function flag(cell) {
  return cell.colour === "amber" || cell.colour === "red" ? glyph(cell.colour) : null;
}

function slip(cell) {
  const slipped = cell.slipDays !== null && cell.slipDays !== undefined && cell.slipDays !== 0;
  return h(
    "span.jalon-cell-slip",
    { "aria-hidden": "true" },
    h("span", null, slipped ? signedDays(cell.slipDays) : "\u00a0"),
    cell.blocked > 0 && h("span.jalon-cell-blocked", null, glyph("blocked"), String(cell.blocked)),
  );
}

/** The whole cell in words: the tooltip, and what a screen reader says. */
function whole(row, milestone, cell) {
  return [
    AJS.I18n.getText("jalon.program.cell", row.name, milestone.code, milestone.name),
    row.undisclosed
      ? AJS.I18n.getText("jalon.disclosure.cell", stateName(cell.state), colourName(cell.colour))
      : AJS.I18n.getText("jalon.program.cell.state", stateName(cell.state), done(cell), colourName(cell.colour)),
    cell.percentReason,
    cell.baseline && AJS.I18n.getText("jalon.program.cell.baseline", longDate(cell.baseline)),
    cell.actual
      ? AJS.I18n.getText("jalon.program.cell.actual", longDate(cell.actual))
      : cell.forecast && AJS.I18n.getText("jalon.program.cell.forecast", longDate(cell.forecast)),
    cell.byHand && AJS.I18n.getText("jalon.program.cell.by-hand", longDate(cell.byHand)),
    cell.issues !== null &&
      AJS.I18n.getText("jalon.program.cell.issues", String(cell.issuesDone), String(cell.issues)),
    cell.blocked > 0 && AJS.I18n.getText("jalon.program.cell.blocked", String(cell.blocked)),
  ]
    .filter(Boolean)
    .join("\n");
}
