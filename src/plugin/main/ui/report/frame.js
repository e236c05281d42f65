import { path } from "../shared/api.js";
import { longDate, moment } from "../shared/dates.js";
import { h } from "../shared/dom.js";

/** On screen only: the ways to the rollout issue and to what was decided on what, and printing. */
export function toolbar(report) {
  return h(
    "div.jalon-toolbar",
    null,
    report.issueKey &&
      h("a", { href: path.issue(report.issueKey) }, AJS.I18n.getText("jalon.report.to-issue", report.issueKey)),
    h("a", { href: path.decisions(report.program, report.bu) }, AJS.I18n.getText("jalon.decisions.page.title")),
    h(
      "button.aui-button.aui-button-primary",
      { type: "button", onclick: () => window.print() },
      AJS.I18n.getText("jalon.report.print"),
    ),
  );
}

/** What makes the sheet provable later: of which day the figures are, and when they were read. */
export function foot(report) {
  return h(
    "footer.jalon-sheet-foot",
    null,
    report.statusDate &&
      h("span", null, AJS.I18n.getText("jalon.program.status-date", longDate(report.statusDate))),
    h("span", null, AJS.I18n.getText("jalon.view.as-of", moment(report.asOf))),
    h(
      "span",
      null,
      [report.program, report.checkpoint.code, report.bu, report.issueKey].filter(Boolean).join(" / "),
    ),
  );
}
