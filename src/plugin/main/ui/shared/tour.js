import { h, show } from "./dom.js";

/*
 * Five things to know, on the first visit of a page. It stands above the page and covers nothing; who has seen it, or
 * has closed it, does not see it again in this browser.
 */

const keyOf = () => `jalon.tour.${AJS.Meta?.get?.("remote-user") ?? ""}`;

/** @param steps { text, at }: what is said, and the selector of what it is about */
export function tour(place, steps) {
  if (localStorage.getItem(keyOf()) !== null) {
    return;
  }
  const box = h("div.jalon-tour", { role: "region", "aria-label": AJS.I18n.getText("jalon.view.tour") });
  let marked = null;

  function draw(number) {
    mark(document.querySelector(steps[number].at));
    const last = number === steps.length - 1;
    show(
      box,
      h(
        "div.aui-message.aui-message-info",
        { "aria-live": "polite" },
        h("p.title", null, h("strong", null, AJS.I18n.getText("jalon.view.tour.step", number + 1, steps.length))),
        h("p", null, steps[number].text),
        h(
          "div.jalon-tour-buttons",
          null,
          !last && button("jalon-tour-next", AJS.I18n.getText("jalon.view.tour.next"), () => draw(number + 1)),
          button(
            "jalon-tour-close",
            last ? AJS.I18n.getText("jalon.view.tour.done") : AJS.I18n.getText("jalon.view.tour.skip"),
            close,
          ),
        ),
      ),
    );
  }

  function mark(element) {
    marked?.classList.remove("jalon-tour-here");
    marked = element;
    marked?.classList.add("jalon-tour-here");
  }

  function close() {
    localStorage.setItem(keyOf(), "seen");
    mark(null);
    box.remove();
  }

  place.before(box);
  draw(0);
}

function button(id, text, onclick) {
  return h("button.aui-button", { type: "button", id, onclick }, text);
}
