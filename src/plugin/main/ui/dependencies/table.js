import { path } from "../shared/api.js";
import { shortDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";

/** A row per dependency, the latest first as they came; every link in it is reached by Tab. */
export function table(program, dependencies, today) {
  return h(
    "table.aui.jalon-dependencies",
    null,
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.dependencies.waiting")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.dependencies.blocker")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.dependencies.needed")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.dependencies.forecast")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.dependencies.late")),
      ),
    ),
    h(
      "tbody",
      null,
      dependencies.map((line) =>
        h(
          line.daysLate > 0 ? "tr.jalon-dependency-late" : "tr",
          null,
          h("th", { scope: "row" }, end(program, line.waiting)),
          h("td", null, end(program, line.blocker)),
          h("td", null, day(line.neededBy, today)),
          h("td", null, day(line.forecast, today)),
          h("td", null, late(line)),
        ),
      ),
    ),
  );
}

function end(program, { bu, name, milestone, key, summary }) {
  return [
    h("div", null, bu ? h("a", { href: path.bu(program, bu) }, name) : name, milestone && ` ${milestone}`),
    h("div.jalon-quiet", null, h("a", { href: path.issue(key) }, key), ` ${summary}`),
  ];
}

function day(date, today) {
  return date ? shortDate(date, today) : h("span.jalon-quiet", null, AJS.I18n.getText("jalon.dependencies.no-date"));
}

function late({ neededBy, daysLate }) {
  if (daysLate === 0) {
    return neededBy ? AJS.I18n.getText("jalon.dependencies.in-time") : h("span.jalon-quiet", null, AJS.I18n.getText("jalon.measure.undefined"));
  }
  return h(
    "span.jalon-overdue",
    null,
    glyph("warning"),
    " ",
    daysLate === 1 ? AJS.I18n.getText("jalon.dependencies.day-late") : AJS.I18n.getText("jalon.dependencies.days-late", String(daysLate)),
  );
}
