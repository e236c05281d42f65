import { h } from "./dom.js";

/**
 * A button in a navigation that unfolds a list of links below it. Esc and leaving it fold it again; from the button,
 * the arrow down leads into the list, in which the arrows walk.
 *
 * @param links the elements of the list
 * @return an element for a list of AUI's navigation
 */
export function menu(name, links, isPresent) {
  const list = h("ul.jalon-menu-list", { hidden: true }, links.map((link) => h("li", null, link)));
  const button = h("button.jalon-navigation-button", { type: "button", "aria-expanded": "false" }, name);
  const fold = (folded) => {
    list.hidden = folded;
    button.setAttribute("aria-expanded", String(!folded));
  };
  button.addEventListener("click", () => fold(!list.hidden));
  const item = h(isPresent ? "li.jalon-menu.aui-nav-selected" : "li.jalon-menu", null, button, list);
  item.addEventListener("focusout", ({ relatedTarget }) => {
    if (!item.contains(relatedTarget)) {
      fold(true);
    }
  });
  item.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && !list.hidden) {
      fold(true);
      button.focus();
    } else if (step !== undefined) {
      fold(false);
      const here = links.indexOf(document.activeElement);
      // from the button, down is the first of them and up the last
      links.at(here < 0 ? Math.min(step, 0) : (here + step) % links.length).focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  return item;
}
