import { weekdayDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { left } from "./left.js";

/** The head of the sheet: what is asked, of whom, by when, and what happens otherwise. */
export function decision(report) {
  const asked = report.decision;
  return h(
    "header.jalon-decision-asked",
    null,
    h(
      "p.jalon-sheet-subject",
      null,
      AJS.I18n.getText(
        "jalon.report.subject",
        report.standard,
        report.version,
        report.buName,
        report.checkpoint.code,
        report.checkpoint.name,
      ),
    ),
    h("h1", null, asked.question),
    h(
      "dl.jalon-asked",
      null,
      h("div", null, h("dt", null, AJS.I18n.getText("jalon.report.by-whom")), h("dd", null, asked.by.join(", "))),
      h(
        "div",
        null,
        h("dt", null, AJS.I18n.getText("jalon.report.by-when")),
        h(
          "dd",
          null,
          asked.due
            ? [h("b", null, weekdayDate(asked.due)), " ", until(asked)]
            : AJS.I18n.getText("jalon.report.no-date"),
        ),
      ),
      asked.consequence &&
        h("div", null, h("dt", null, AJS.I18n.getText("jalon.report.without")), h("dd", null, asked.consequence)),
    ),
  );
}

/** Days are counted only towards a decision that is still to be taken. */
function until(asked) {
  return asked.taken
    ? h("span.jalon-taken", null, AJS.I18n.getText("jalon.report.taken"))
    : h("span.jalon-left", null, left(asked.dueInDays));
}
