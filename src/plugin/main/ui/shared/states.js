import { h } from "./dom.js";

/* What every page shows while it waits, when there is nothing, and when the server refuses. */

export function loading() {
  return h(
    "div.jalon-waiting",
    { role: "status" },
    h("aui-spinner", { size: "medium" }),
    h("span", null, AJS.I18n.getText("jalon.view.loading")),
  );
}

export function message(kind, title, ...more) {
  const role = kind === "error" ? "alert" : "status";
  return h(
    `div.aui-message.aui-message-${kind}`,
    { role },
    h("p.title", null, h("strong", null, title)),
    more,
  );
}

/**
 * A refusal shows the server's own sentence. What does not exist for this viewer, or is not theirs, is not offered
 * again; after a failure a button tries once more.
 */
export function failure(error, retry) {
  if (error.status === 404) {
    return message("warning", AJS.I18n.getText("jalon.view.not-found"), h("p", null, error.message));
  }
  if (error.status === 403) {
    return message("warning", AJS.I18n.getText("jalon.view.forbidden"), h("p", null, error.message));
  }
  return message(
    "error",
    AJS.I18n.getText("jalon.view.failed"),
    h("p", null, sentence(error)),
    h("p", null, h("button.aui-button", { type: "button", onclick: retry }, AJS.I18n.getText("jalon.view.retry"))),
  );
}

/** What to say about a failure, in the user's language. */
export function sentence(error) {
  if (error.status === 401) {
    return AJS.I18n.getText("jalon.view.failed.logged-out");
  }
  return error.status
    ? error.message || AJS.I18n.getText("jalon.view.failed.unreachable")
    : AJS.I18n.getText("jalon.view.failed.unreachable");
}
