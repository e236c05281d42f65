import { h } from "../shared/dom.js";
import { evidence } from "../shared/evidence.js";
import { glyph } from "../shared/glyph.js";
import { bindingName, criterionStateName } from "../shared/words.js";
import { inOrderOfWeight } from "./weight.js";

/** What is missing first, with why, what to do and who can help; then in small what is there, with its evidence. */
export function criteria(report) {
  if (report.outcome === "not-evaluated") {
    return h(
      "section.jalon-missing",
      null,
      h("h2", null, AJS.I18n.getText("jalon.report.not-evaluated")),
      h("p", null, AJS.I18n.getText("jalon.report.not-evaluated.what")),
    );
  }
  const missing = inOrderOfWeight(report.criteria.filter((it) => it.state !== "met"));
  const met = report.criteria.filter((it) => it.state === "met");
  return [
    h(
      "section.jalon-missing",
      null,
      h("h2", null, missingTitle(missing)),
      missing.length === 0 ? h("p", null, AJS.I18n.getText("jalon.report.missing.none")) : missingTable(missing),
    ),
    met.length > 0 &&
      h(
        "section.jalon-met",
        null,
        h("h2", null, AJS.I18n.getText("jalon.report.met", String(met.length))),
        h("ul", null, met.map(metLine)),
      ),
  ];
}

/** Mandatory ones alone are what other pages count as unmet. */
function missingTitle(missing) {
  const mandatory = missing.filter((it) => it.mandatory).length;
  return AJS.I18n.getText("jalon.report.missing", String(mandatory), String(missing.length - mandatory));
}

function missingTable(list) {
  return h(
    "table",
    null,
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.report.criterion")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.report.why")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.report.next-step")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.report.who-helps")),
      ),
    ),
    h("tbody", null, list.map(missingLine)),
  );
}

function missingLine(criterion) {
  return h(
    criterion.critical ? "tr.jalon-critical" : "tr",
    null,
    h(
      "th",
      { scope: "row" },
      h("span.jalon-criterion-state", null, glyph(criterion.state), criterionStateName(criterion.state)),
      h("span.jalon-criterion-text", null, criterion.text),
      h(
        "span.jalon-quiet",
        null,
        [criterion.code, weight(criterion), criterion.mandatory && bindingName(criterion.binding)]
          .filter(Boolean)
          .join(" \u00b7 "),
      ),
    ),
    h("td", { "data-label": AJS.I18n.getText("jalon.report.why") }, criterion.reason, evidence(criterion)),
    h("td", { "data-label": AJS.I18n.getText("jalon.report.next-step") }, criterion.nextStep),
    h("td", { "data-label": AJS.I18n.getText("jalon.report.who-helps") }, criterion.owner),
  );
}

function weight(criterion) {
  if (criterion.critical) {
    return AJS.I18n.getText("jalon.checkpoint.criterion.critical");
  }
  return criterion.mandatory
    ? AJS.I18n.getText("jalon.checkpoint.criterion.mandatory")
    : AJS.I18n.getText("jalon.checkpoint.criterion.advisory");
}

function metLine(criterion) {
  return h("li", null, glyph("done"), h("span", null, criterion.text, evidence(criterion)));
}
