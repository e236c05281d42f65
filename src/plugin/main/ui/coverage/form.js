import { h } from "../shared/dom.js";

/** The item's one setting. Several items share a page, so the field is wrapped by its label instead of being found by id. */
export function form(programs, chosen, { save, cancel }) {
  const select = h(
    "select.select",
    { name: "program" },
    programs.map((program) =>
      h("option", { value: program.key, selected: program.key === chosen }, program.name),
    ),
  );
  return h(
    "form.aui.jalon-coverage-form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        save(select.value);
      },
    },
    programs.length === 0
      ? h("p", null, AJS.I18n.getText("jalon.view.coverage.no-program"))
      : h("label", null, h("span", null, AJS.I18n.getText("jalon.view.coverage.program")), select),
    h(
      "div.jalon-coverage-buttons",
      null,
      programs.length > 0 &&
        h("button.aui-button.aui-button-primary", { type: "submit" }, AJS.I18n.getText("jalon.view.save")),
      h(
        "button.aui-button.aui-button-link",
        { type: "button", onclick: cancel },
        AJS.I18n.getText("jalon.view.cancel"),
      ),
    ),
  );
}
