import { h, show } from "./dom.js";

/**
 * A panel at the side of the page. It is the browser's own modal dialog: focus stays inside, Esc closes, and focus
 * goes back to where it came from.
 *
 * @param name a word of its own on the page
 */
export function sidePanel(name) {
  const title = h("h2", { id: `jalon-${name}-title` });
  const body = h("div.jalon-panel-body");
  const element = h(
    "dialog.jalon-panel",
    { "aria-labelledby": `jalon-${name}-title` },
    h(
      "div.jalon-panel-head",
      null,
      title,
      h(
        "button.aui-button.aui-button-subtle",
        { type: "button", autofocus: true, onclick: () => element.close() },
        AJS.I18n.getText("jalon.view.close"),
      ),
    ),
    body,
  );
  element.addEventListener("click", (event) => {
    if (event.target === element) {
      element.close();
    }
  });
  // AUI takes Esc from the whole page before the browser closes its dialog with it.
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      element.close();
    }
  });
  const open = (said, ...content) => {
    show(title, said);
    show(body, ...content);
    element.showModal();
  };
  return { element, body, open };
}
