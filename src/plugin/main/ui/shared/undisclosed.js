import { h, spoken } from "./dom.js";
import { glyph } from "./glyph.js";

/** In the place of what a Business Unit keeps to itself: a lock and the words, the reason as tooltip. */
export function undisclosed(reason) {
  return h(
    "span.jalon-undisclosed",
    { title: reason },
    glyph("closed"),
    AJS.I18n.getText("jalon.disclosure.short"),
    spoken(reason),
  );
}
