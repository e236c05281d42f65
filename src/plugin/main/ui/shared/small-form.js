import { h, show } from "./dom.js";
import { sentence } from "./states.js";

/*
 * Small forms that open in place: a button, and behind it a few fields. What the server refuses is said in the form;
 * Esc closes it, and focus goes back to the button.
 */

let counted = 0;

/**
 * A field with its label.
 *
 * @param kind "text", "area", "date" or a list of { value, text } to choose from
 */
export function field(label, kind, value) {
  const id = `jalon-field-${++counted}`;
  const input = element(kind, id, value);
  return {
    element: h("div.field-group.jalon-small-field", null, h("label", { for: id }, label), input),
    value: () => input.value.trim(),
    focus: () => input.focus(),
  };
}

function element(kind, id, value) {
  if (Array.isArray(kind)) {
    return h(
      "select.select.jalon-wide",
      { id },
      kind.map((it) => h("option", { value: it.value, selected: it.value === value }, it.text)),
    );
  }
  switch (kind) {
    case "area": {
      const area = h("textarea.textarea.jalon-wide", { id, rows: "2" });
      area.value = value ?? "";
      return area;
    }
    case "date":
      return h("input.jalon-day", { type: "date", id, value });
    default:
      return h("input.text.jalon-wide", { type: "text", id, value, autocomplete: "off" });
  }
}

/** Fields with buttons below; each button is { text, primary, act }, and act may throw what the server refused. */
export function fields(all, buttons, close) {
  const refused = h("div.error", { role: "alert" });
  const run = async (act) => {
    show(refused);
    try {
      await act();
    } catch (error) {
      show(refused, sentence(error));
      all[0]?.focus();
    }
  };
  return h(
    "form.aui.top-label.jalon-small-form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        run(buttons[0].act);
      },
      onkeydown: (event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          close();
        }
      },
    },
    all.map((it) => it.element),
    refused,
    h(
      "div.jalon-small-buttons",
      null,
      buttons.map(({ text, primary, act }, index) =>
        h(
          primary ? "button.aui-button.aui-button-primary" : "button.aui-button",
          index === 0 ? { type: "submit" } : { type: "button", onclick: () => run(act) },
          text,
        ),
      ),
      h("button.aui-button.aui-button-link", { type: "button", onclick: close }, AJS.I18n.getText("jalon.view.cancel")),
    ),
  );
}

/** A button that opens a form in place; make(close) gives { all, buttons }. */
export function opener(text, make, style = ".aui-button-link") {
  const place = h("div.jalon-small-place");
  const button = h(`button.aui-button${style}`, { type: "button", "aria-expanded": "false", onclick: () => open() }, text);
  const close = () => {
    show(place);
    button.setAttribute("aria-expanded", "false");
    button.focus();
  };
  const open = () => {
    if (place.hasChildNodes()) {
      close();
      return;
    }
    const { all, buttons } = make(close);
    show(place, fields(all, buttons, close));
    button.setAttribute("aria-expanded", "true");
    all[0]?.focus();
  };
  return { button, place };
}
