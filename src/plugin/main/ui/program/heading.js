import { path } from "../shared/api.js";
import { longDate, moment } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { index, percent } from "../shared/figures.js";

export function heading({ program, asOf }) {
  return h(
    "header.jalon-heading",
    null,
    h("p.jalon-crumb", null, h("a", { href: path.programs() }, AJS.I18n.getText("program.all"))),
    h("h1", null, program.name),
    h(
      "p.jalon-facts",
      null,
      h("span", null, AJS.I18n.getText("program.target", program.standard, program.targetVersion)),
      program.statusDate &&
        h("span", null, AJS.I18n.getText("program.status-date", longDate(program.statusDate))),
      h("span", null, AJS.I18n.getText("view.as-of", moment(asOf))),
      program.projectKey &&
        h(
          "a",
          { href: path.issue(program.projectKey) },
          AJS.I18n.getText("program.project", program.projectKey),
        ),
    ),
  );
}

/** The figures of the whole program. They come from sums; one that is undefined says why. */
export function totals(figures) {
  return h(
    "dl.jalon-totals",
    { "aria-label": AJS.I18n.getText("program.totals") },
    total(
      AJS.I18n.getText("measure.coverage"),
      AJS.I18n.getText("measure.coverage.what"),
      figures,
      "coveragePct",
      percent,
    ),
    total(
      AJS.I18n.getText("measure.coverage-volume"),
      AJS.I18n.getText("measure.coverage-volume.what"),
      figures,
      "coverageVolumePct",
      percent,
    ),
    tile(
      AJS.I18n.getText("measure.live"),
      AJS.I18n.getText("measure.live.what"),
      AJS.I18n.getText("measure.live.of", String(figures.live), String(figures.rollouts)),
    ),
    total(AJS.I18n.getText("measure.ev"), AJS.I18n.getText("measure.ev.what"), figures, "evPct", percent),
    total(AJS.I18n.getText("measure.spi"), AJS.I18n.getText("measure.spi.what"), figures, "spi", index),
    total(AJS.I18n.getText("measure.cpi"), AJS.I18n.getText("measure.cpi.what"), figures, "cpi", index),
  );
}

function total(name, what, figures, field, written) {
  const value = figures[field];
  return value === null || value === undefined
    ? tile(name, figures[`${field}Reason`] ?? what, AJS.I18n.getText("measure.undefined"))
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
