import { moment } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { raised } from "./order.js";

/**
 * The rules by the order in which they count.
 *
 * @param act what can be done: edit(rule), remove(rule), order(numbers)
 */
export function ruleList({ rules }, act) {
  if (rules.length === 0) {
    return h("p.jalon-quiet", null, AJS.I18n.getText("jalon.rules.none"));
  }
  const numbers = rules.map((rule) => rule.number);
  return h(
    "table.aui.jalon-rules-list",
    null,
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        [
          AJS.I18n.getText("jalon.rules.order"),
          AJS.I18n.getText("jalon.rules.bu"),
          AJS.I18n.getText("jalon.rules.query"),
          AJS.I18n.getText("jalon.rules.workstream"),
          AJS.I18n.getText("jalon.rules.milestone"),
          AJS.I18n.getText("jalon.rules.found"),
          AJS.I18n.getText("jalon.rules.actions"),
        ].map((head) => h("th", { scope: "col" }, head)),
      ),
    ),
    h(
      "tbody",
      null,
      rules.map((rule, at) => row(rule, at, numbers, act)),
    ),
  );
}

function row(rule, at, numbers, act) {
  return h(
    "tr",
    null,
    h("td", null, String(at + 1)),
    h("td", null, rule.bu),
    h("td", null, h("code.jalon-rules-query", null, rule.jql)),
    h("td", null, rule.workstream),
    h("td", null, rule.milestone),
    h("td", null, found(rule)),
    h(
      "td.jalon-rules-actions",
      null,
      at > 0 && button(AJS.I18n.getText("jalon.rules.raise"), rule, () => act.order(raised(numbers, at))),
      button(AJS.I18n.getText("jalon.rules.edit"), rule, () => act.edit(rule)),
      button(AJS.I18n.getText("jalon.rules.remove"), rule, () => act.remove(rule)),
    ),
  );
}

function found(rule) {
  if (!rule.suspended) {
    return lastRun(rule);
  }
  return [
    h("span.aui-lozenge.aui-lozenge-error", null, AJS.I18n.getText("jalon.rules.suspended")),
    h("div", null, AJS.I18n.getText("jalon.rules.suspended.why")),
    lastRun(rule),
  ];
}

function lastRun(rule) {
  if (rule.runAt === null) {
    return AJS.I18n.getText("jalon.rules.not-run");
  }
  const when = h("div.jalon-quiet", null, AJS.I18n.getText("jalon.view.as-of", moment(rule.runAt)));
  if (rule.problem !== null) {
    return [h("span.aui-lozenge.aui-lozenge-error", null, AJS.I18n.getText("jalon.rules.failed")), " ", rule.problem, when];
  }
  if (!rule.done) {
    return [h("span.aui-lozenge.aui-lozenge-error", null, AJS.I18n.getText("jalon.rules.too-many")), " ", String(rule.found), when];
  }
  return [String(rule.found), when];
}

function button(text, rule, onclick) {
  return h(
    "button.aui-button.aui-button-link",
    { type: "button", "aria-label": `${text}: ${rule.bu}, ${rule.jql}`, onclick },
    text,
  );
}
