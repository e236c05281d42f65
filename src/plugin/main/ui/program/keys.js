import { sidePanel } from "../shared/dialog.js";
import { h } from "../shared/dom.js";

/*
 * The keys of the overview. Jira has keys of its own for whole pages; "/" and "?" mean this page while it is open, and
 * letters only what they say inside the matrix, where nobody types.
 */

const KEYS = [
  { keys: ["\u2191", "\u2193", "\u2190", "\u2192"], what: () => AJS.I18n.getText("jalon.program.keys.arrows") },
  { keys: ["Home", "End"], what: () => AJS.I18n.getText("jalon.program.keys.ends") },
  { keys: ["Enter"], what: () => AJS.I18n.getText("jalon.program.keys.enter") },
  { keys: ["Esc"], what: () => AJS.I18n.getText("jalon.program.keys.esc") },
  { keys: ["/"], what: () => AJS.I18n.getText("jalon.program.keys.search") },
  { keys: ["g"], what: () => AJS.I18n.getText("jalon.program.keys.group") },
  { keys: ["s"], what: () => AJS.I18n.getText("jalon.program.keys.sort") },
  { keys: ["?"], what: () => AJS.I18n.getText("jalon.program.keys.help") },
];

/** The dialog that lists the keys. */
export function keysPanel() {
  const panel = sidePanel("keys");
  const open = () =>
    panel.open(
      AJS.I18n.getText("jalon.program.keys"),
      h(
        "dl.jalon-keys",
        null,
        KEYS.map(({ keys, what }) => [
          h(
            "dt",
            null,
            keys.map((key) => h("kbd", null, key)),
          ),
          h("dd", null, what()),
        ]),
      ),
    );
  return { element: panel.element, open };
}

/** Listens until the page is left. */
export function listen(root, help) {
  window.addEventListener("keydown", (event) => {
    const action = actionOf(event, root, help);
    if (action !== null) {
      event.preventDefault();
      // Jira listens at the document
      event.stopImmediatePropagation();
      action();
    }
  }, true);
}

function actionOf(event, root, help) {
  if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]") !== null) {
    return null;
  }
  if (!(event.target instanceof Element)) {
    return null;
  }
  if (event.target.matches("input, textarea, select, [contenteditable]")) {
    return event.key === "Escape" && root.contains(event.target) ? () => leave(root) : null;
  }
  const inMatrix = event.target.closest(".jalon-matrix") !== null;
  switch (event.key) {
    case "/":
      return () => root.querySelector(".jalon-search")?.focus();
    case "?":
      return help;
    case "g":
      return inMatrix ? () => root.querySelector('[data-choice="group"]')?.focus() : null;
    case "s":
      return inMatrix ? () => root.querySelector('[data-choice="order"]')?.focus() : null;
    default:
      return null;
  }
}

/** From a field back into the matrix, to where one was. */
function leave(root) {
  root.querySelector('.jalon-matrix [tabindex="0"]')?.focus();
}
