import { h } from "../shared/dom.js";

/** The way on and the way back below a step. */
export function buttons({ draft, go }, { next = null, nextText = null } = {}) {
  return h(
    "div.jalon-setup-buttons",
    null,
    next !== null &&
      h(
        "button.aui-button.aui-button-primary",
        { type: "button", id: "jalon-setup-next", onclick: next },
        nextText ?? AJS.I18n.getText("jalon.setup.next"),
      ),
    draft.step > 0 &&
      h(
        "button.aui-button",
        { type: "button", id: "jalon-setup-back", onclick: () => go(draft.step - 1) },
        AJS.I18n.getText("jalon.setup.back"),
      ),
  );
}

/** A labelled field, with what it is for below it. */
export function field(id, label, input, help = null) {
  input.id = id;
  return h(
    "div.field-group",
    null,
    h("label", { for: id }, label),
    input,
    help !== null && h("div.description", null, help),
  );
}

export function textInput(value, onInput, attributes = {}) {
  return h("input.text", {
    type: "text",
    value,
    oninput: (event) => onInput(event.target.value),
    ...attributes,
  });
}
