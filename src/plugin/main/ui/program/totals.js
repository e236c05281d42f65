import { h } from "../shared/dom.js";
import { index, percent } from "../shared/figures.js";

/**
 * The figures of the whole program. They come from sums; one that is undefined says why.
 *
 * @param costed whether cost is followed at all; without it there is no SPI and CPI to speak of
 */
export function totals(figures, costed) {
  return h(
    "dl.jalon-totals",
    { "aria-label": AJS.I18n.getText("jalon.program.totals") },
    total(
      AJS.I18n.getText("jalon.measure.coverage"),
      AJS.I18n.getText("jalon.measure.coverage.what"),
      figures,
      "coveragePct",
      percent,
    ),
    total(
      AJS.I18n.getText("jalon.measure.coverage-volume"),
      AJS.I18n.getText("jalon.measure.coverage-volume.what"),
      figures,
      "coverageVolumePct",
      percent,
    ),
    tile(
      AJS.I18n.getText("jalon.measure.live"),
      AJS.I18n.getText("jalon.measure.live.what"),
      AJS.I18n.getText("jalon.measure.live.of", String(figures.live), String(figures.rollouts)),
    ),
    total(AJS.I18n.getText("jalon.measure.ev"), AJS.I18n.getText("jalon.measure.ev.what"), figures, "evPct", percent),
    costed && total(AJS.I18n.getText("jalon.measure.spi"), AJS.I18n.getText("jalon.measure.spi.what"), figures, "spi", index),
    costed && total(AJS.I18n.getText("jalon.measure.cpi"), AJS.I18n.getText("jalon.measure.cpi.what"), figures, "cpi", index),
  );
}

function total(name, what, figures, field, written) {
  const value = figures[field];
  return value === null || value === undefined
    ? tile(name, figures[`${field}Reason`] ?? what, AJS.I18n.getText("jalon.measure.undefined"))
    : tile(name, what, written(value));
}

function tile(name, what, figure) {
  return h(
    "div.jalon-total",
    null,
    h("dt", null, name),
    h("dd.jalon-total-figure", null, figure),
    h("dd.jalon-total-what", null, what),
  );
}
