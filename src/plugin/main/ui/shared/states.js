import { h } from "./dom.js";

/* What every page shows while it waits, when there is nothing, and when the server refuses. */

export function loading() {
  return h("div.jalon-waiting", { role: "status" }, h("aui-spinner", { size: "medium" }), h("span", null, AJS.I18n.getText("view.loading")));
}

export function message(kind, title, ...more) {
  const role = kind === "error" ? "alert" : "status";
  return h(`div.aui-message.aui-message-${kind}`, { role }, h("p.title", null, h("strong", null, title)), more);
}

/** The server's own sentence when it has one: it names the rule; a button tries once more. */
export function failure(error, retry) {
  const sentence = error.message || AJS.I18n.getText("view.failed.unreachable");
  return message(
    "error",
    AJS.I18n.getText("view.failed"),
    h("p", null, sentence),
    h("p", null, h("button.aui-button", { type: "button", onclick: retry }, AJS.I18n.getText("view.retry"))),
  );
}
