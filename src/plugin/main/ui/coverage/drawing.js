import { path } from "../shared/api.js";
import { dayOf, longDate, moment, shortDate } from "../shared/dates.js";
import { h, spoken, svg } from "../shared/dom.js";
import { percent, whole } from "../shared/figures.js";
import { glyph } from "../shared/glyph.js";
import { liveFirst } from "./order.js";

/** The figure that is asked for first, big; the same by volume; and the BUs behind both. */
export function drawing(coverage) {
  const volumes = coverage.businessUnits.filter((bu) => bu.volume !== null && bu.volume !== undefined);
  const closed = coverage.businessUnits.filter((bu) => bu.undisclosed).length;
  const unknown = coverage.businessUnits.length - volumes.length - closed;
  const largest = Math.max(1, ...volumes.map((bu) => bu.volume));
  const day = coverage.statusDate ?? dayOf(coverage.asOf);
  return [
    h(
      "p.jalon-coverage-of",
      null,
      h("a", { href: path.program(coverage.program.key) }, coverage.program.name),
      h("span", null, AJS.I18n.getText("jalon.view.coverage.version", coverage.version)),
    ),
    h(
      "div.jalon-coverage-figures",
      null,
      figure(
        coverage.coveragePct,
        coverage.coveragePctReason,
        AJS.I18n.getText("jalon.view.coverage.by-number", String(coverage.live), String(coverage.inScope)),
        "jalon-coverage-main",
      ),
      figure(
        coverage.coverageVolumePct,
        coverage.coverageVolumePctReason,
        coverage.volumeInScope === null ? null : byVolume(coverage),
        "jalon-coverage-second",
      ),
    ),
    h(
      "ul.jalon-coverage-bars",
      null,
      liveFirst(coverage.businessUnits).map((bu) => bar(coverage.program.key, bu, largest, day)),
    ),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.view.coverage.bars")),
    unknown > 0 &&
      h("p.jalon-quiet", null, AJS.I18n.getText("jalon.view.coverage.without-volume", String(unknown))),
    closed > 0 && h("p.jalon-quiet", null, AJS.I18n.getText("jalon.disclosure.volumes", String(closed))),
    h(
      "p.jalon-quiet",
      null,
      coverage.statusDate && [
        AJS.I18n.getText("jalon.program.status-date", longDate(coverage.statusDate)),
        " \u00b7 ",
      ],
      AJS.I18n.getText("jalon.view.as-of", moment(coverage.asOf)),
    ),
  ];
}

function byVolume(coverage) {
  return AJS.I18n.getText(
    "jalon.view.coverage.by-volume",
    whole(coverage.liveVolume),
    whole(coverage.volumeInScope),
  );
}

function figure(value, reason, what, kind) {
  const undefinedOne = value === null || value === undefined;
  return h(
    `div.${kind}`,
    null,
    h("strong", null, undefinedOne ? AJS.I18n.getText("jalon.measure.undefined") : percent(value)),
    h("span", null, undefinedOne ? reason : what),
  );
}

function bar(program, bu, largest, day) {
  const version = bu.liveVersion ?? AJS.I18n.getText("jalon.measure.undefined");
  const when = bu.live
    ? AJS.I18n.getText("jalon.view.coverage.live", version)
    : bu.goLiveForecast
      ? AJS.I18n.getText("jalon.view.coverage.expected", shortDate(bu.goLiveForecast, day), version)
      : AJS.I18n.getText("jalon.view.coverage.not-live", version);
  return h(
    bu.live ? "li.jalon-is-live" : "li",
    { title: bu.name },
    glyph(bu.live ? "done" : "todo"),
    h("a.jalon-coverage-bu", { href: path.bu(program, bu.bu) }, bu.bu, spoken(bu.name)),
    volume(bu, largest),
    h("span.jalon-coverage-when", null, when),
  );
}

/** The weekly volume as a length: what weighs in the second figure. */
function volume(bu, largest) {
  const width = (100 * (bu.volume ?? 0)) / largest;
  return svg(
    "svg.jalon-coverage-volume",
    { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    svg("rect", { width, height: 8 }),
  );
}
