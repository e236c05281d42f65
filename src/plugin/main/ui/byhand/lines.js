import { longDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { percent } from "../shared/figures.js";
import { message } from "../shared/states.js";

const CHANGES = {
  added: () => AJS.I18n.getText("jalon.byhand.change.added"),
  changed: () => AJS.I18n.getText("jalon.byhand.change.changed"),
  same: () => AJS.I18n.getText("jalon.byhand.change.same"),
};

/** What was understood of every line, and the button that keeps it. */
export function understood(lines, record) {
  return [
    table(
      [
        AJS.I18n.getText("jalon.byhand.line"),
        AJS.I18n.getText("jalon.byhand.bu"),
        AJS.I18n.getText("jalon.byhand.as-of"),
        AJS.I18n.getText("jalon.byhand.what"),
        AJS.I18n.getText("jalon.byhand.change"),
      ],
      lines.map((line) => [
        String(line.line),
        line.bu,
        longDate(line.asOf),
        [says(line), line.jiraKnows && h("div.jalon-quiet", null, AJS.I18n.getText("jalon.byhand.jira-knows"))],
        CHANGES[line.change](),
      ]),
    ),
    h(
      "button.aui-button.aui-button-primary.jalon-byhand-record",
      { type: "button", onclick: record },
      AJS.I18n.getText("jalon.byhand.record", String(lines.length)),
    ),
  ];
}

/** What a line says, in words. */
export function says(line) {
  if (line.cumulativeCost !== null) {
    return AJS.I18n.getText("jalon.byhand.cost", line.cumulativeCost);
  }
  if (line.actual !== null) {
    return AJS.I18n.getText("jalon.byhand.reached", line.milestone, longDate(line.actual));
  }
  const done = percent(line.percent, 0);
  return line.forecast === null
    ? AJS.I18n.getText("jalon.byhand.progress", line.milestone, done)
    : AJS.I18n.getText("jalon.byhand.progress.forecast", line.milestone, done, longDate(line.forecast));
}

/** Everything that is wrong; nothing was kept. */
export function mistakes(errors) {
  return [
    message("error", AJS.I18n.getText("jalon.byhand.refused", String(errors.length))),
    table(
      [
        AJS.I18n.getText("jalon.byhand.line"),
        AJS.I18n.getText("jalon.byhand.column"),
        AJS.I18n.getText("jalon.byhand.reason"),
      ],
      errors.map((error) => [String(error.line), error.field, error.message]),
    ),
  ];
}

function table(heads, rows) {
  return h(
    "table.aui.jalon-byhand-lines",
    null,
    h("thead", null, h("tr", null, heads.map((head) => h("th", { scope: "col" }, head)))),
    h("tbody", null, rows.map((cells) => h("tr", null, cells.map((cell) => h("td", null, cell))))),
  );
}
