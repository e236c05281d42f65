import { longDate } from "../shared/dates.js";
import { signedDays } from "../shared/figures.js";
import { waveName } from "../shared/wave-name.js";
import { colourName, stateName } from "../shared/words.js";

/* What a screen reader says of the drawing, and what stands in its tooltips. */

export function ofRow(row, waves) {
  return [
    AJS.I18n.getText("jalon.timeline.row", row.name, waveName(waves, row.wave)),
    row.goLiveBaseline && AJS.I18n.getText("jalon.timeline.row.plan", longDate(row.goLiveBaseline)),
    row.goLiveForecast &&
      (row.live
        ? AJS.I18n.getText("jalon.timeline.row.live", longDate(row.goLiveForecast))
        : AJS.I18n.getText("jalon.timeline.row.expected", longDate(row.goLiveForecast))),
    row.goLiveSlipDays ? signedDays(row.goLiveSlipDays) : null,
  ]
    .filter(Boolean)
    .join(", ");
}

export function ofMilestone(row, milestone, cell) {
  return [
    AJS.I18n.getText("jalon.program.cell", row.name, milestone.code, milestone.name),
    milestone.checkpoint && `${milestone.checkpoint.code} ${milestone.checkpoint.name}`,
    AJS.I18n.getText("jalon.program.cell.baseline", longDate(cell.baseline)),
    cell.actual
      ? AJS.I18n.getText("jalon.program.cell.actual", longDate(cell.actual))
      : cell.forecast
        ? AJS.I18n.getText("jalon.program.cell.forecast", longDate(cell.forecast))
        : AJS.I18n.getText("jalon.bu.no-forecast"),
    cell.slipDays ? signedDays(cell.slipDays) : null,
    stateName(cell.state),
    colourName(cell.colour),
  ]
    .filter(Boolean)
    .join(", ");
}
