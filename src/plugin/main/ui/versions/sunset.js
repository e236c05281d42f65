import { h, show } from "../shared/dom.js";
import { sentence } from "../shared/states.js";

/** Asks for the last day of a version; what the server refuses is said below the field. */
export function sunsetForm(version, { save, cancel }) {
  const field = h("input.text", {
    type: "date",
    id: "jalon-sunset-day",
    value: version.ends,
    required: true,
    "aria-describedby": "jalon-sunset-refused",
  });
  const refused = h("div.error", { id: "jalon-sunset-refused", role: "alert" });
  const submit = async (event) => {
    event.preventDefault();
    show(refused);
    try {
      await save(field.value);
    } catch (error) {
      show(refused, sentence(error));
      field.focus();
    }
  };
  return h(
    "form.aui.top-label",
    { onsubmit: submit },
    h(
      "div.field-group",
      null,
      h("label", { for: "jalon-sunset-day" }, AJS.I18n.getText("jalon.versions.sunset.day")),
      field,
      refused,
    ),
    h(
      "div.buttons-container",
      null,
      h("button.aui-button.aui-button-primary", { type: "submit" }, AJS.I18n.getText("jalon.versions.sunset.save")),
      h(
        "button.aui-button.aui-button-link",
        { type: "button", onclick: cancel },
        AJS.I18n.getText("jalon.versions.cancel"),
      ),
    ),
  );
}
