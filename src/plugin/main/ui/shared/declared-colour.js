import { longDate } from "./dates.js";
import { h, show } from "./dom.js";
import { glyph } from "./glyph.js";
import { sentence } from "./states.js";
import { colourName } from "./words.js";

const COLOURS = ["green", "amber", "red"];
const LONGEST_SENTENCE = 255;

/**
 * The declared colour with its history and, for whoever may declare, one sentence and a click on a colour. Declaring
 * answers what the server shows from now on, which is drawn in place.
 */
export function declaredColour(answer, declare) {
  const root = h("div");
  const draw = (shown) => {
    const present = presentLine(shown.declared);
    show(root, h("h4", null, AJS.I18n.getText("jalon.rollout.colour.title")), present);
    if (shown.mayDeclare) {
      root.append(
        form(async (colour, text) => {
          const now = draw(await declare(colour, text));
          // heard at once by who cannot see it
          now.focus();
        }),
      );
    }
    if (shown.earlier.length > 0) {
      root.append(history(shown.earlier));
    }
    return present;
  };
  draw(answer);
  return root;
}

function presentLine(declared) {
  return declared
    ? h("div.jalon-declared-present", { tabindex: "-1" }, line(declared))
    : h("p.jalon-quiet", null, AJS.I18n.getText("jalon.rollout.colour.none"));
}

function line(declared) {
  return [
    h(
      "span.jalon-declared-colour",
      null,
      glyph(declared.colour),
      h("b", null, colourName(declared.colour)),
      h("time.jalon-quiet", { datetime: declared.date }, longDate(declared.date)),
    ),
    h("span.jalon-declared-sentence", null, declared.sentence),
  ];
}

/** Enter in the field does nothing: only a click on a colour says which colour is meant. */
function form(declare) {
  const field = h("input.text.full-width-field", {
    type: "text",
    id: "jalon-declared-sentence",
    maxlength: String(LONGEST_SENTENCE),
    autocomplete: "off",
    "aria-describedby": "jalon-declared-refused",
  });
  const refused = h("div.error", { id: "jalon-declared-refused", role: "alert" });
  const buttons = COLOURS.map((colour) =>
    h(
      "button.aui-button",
      { type: "button", "data-colour": colour, onclick: () => click(colour) },
      glyph(colour),
      h("span", null, colourName(colour)),
    ),
  );
  const click = async (colour) => {
    show(refused);
    busy(true);
    try {
      await declare(colour, field.value);
    } catch (error) {
      show(refused, sentence(error));
      field.focus();
    } finally {
      busy(false);
    }
  };
  const busy = (now) => buttons.forEach((button) => (button.disabled = now));
  return h(
    "form.aui.top-label.jalon-declared-form",
    { onsubmit: (event) => event.preventDefault() },
    h("label", { for: "jalon-declared-sentence" }, AJS.I18n.getText("jalon.rollout.colour.sentence")),
    field,
    refused,
    h(
      "div.aui-buttons",
      { role: "group", "aria-label": AJS.I18n.getText("jalon.rollout.colour.declare") },
      buttons,
    ),
  );
}

function history(earlier) {
  return h(
    "section.jalon-declared-history",
    { "aria-label": AJS.I18n.getText("jalon.rollout.colour.earlier") },
    h("h5", null, AJS.I18n.getText("jalon.rollout.colour.earlier")),
    h(
      "ol",
      null,
      earlier.map((declared) => h("li", null, line(declared))),
    ),
  );
}
