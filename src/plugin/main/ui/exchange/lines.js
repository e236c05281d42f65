import { h } from "../shared/dom.js";
import { message } from "../shared/states.js";

const KINDS = {
  added: () => AJS.I18n.getText("jalon.exchange.difference.added"),
  changed: () => AJS.I18n.getText("jalon.exchange.difference.changed"),
  removed: () => AJS.I18n.getText("jalon.exchange.difference.removed"),
  kept: () => AJS.I18n.getText("jalon.exchange.difference.kept"),
};

/** What an import would change, and the button that imports. */
export function differences(found, bring) {
  if (found.length === 0) {
    return message("info", AJS.I18n.getText("jalon.exchange.import.same"));
  }
  return [
    table(
      [
        AJS.I18n.getText("jalon.exchange.difference.where"),
        AJS.I18n.getText("jalon.exchange.difference.what"),
        AJS.I18n.getText("jalon.exchange.difference.before"),
        AJS.I18n.getText("jalon.exchange.difference.after"),
      ],
      found.map((it) => [h("code", null, it.path), KINDS[it.kind](), it.before, it.after]),
    ),
    h(
      "button.aui-button.aui-button-primary.jalon-exchange-bring",
      { type: "button", onclick: bring },
      AJS.I18n.getText("jalon.exchange.import.go", String(found.filter((it) => it.kind !== "kept").length)),
    ),
  ];
}

/** Everything that is wrong; nothing was imported. */
export function mistakes(errors) {
  return [
    message("error", AJS.I18n.getText("jalon.exchange.import.refused", String(errors.length))),
    table(
      [
        AJS.I18n.getText("jalon.byhand.line"),
        AJS.I18n.getText("jalon.exchange.difference.where"),
        AJS.I18n.getText("jalon.byhand.reason"),
      ],
      errors.map((error) => [`${error.line}:${error.column}`, h("code", null, error.field), error.message]),
    ),
  ];
}

function table(heads, rows) {
  return h(
    "table.aui.jalon-exchange-lines",
    null,
    h("thead", null, h("tr", null, heads.map((head) => h("th", { scope: "col" }, head)))),
    h("tbody", null, rows.map((cells) => h("tr", null, cells.map((cell) => h("td", null, cell))))),
  );
}
