import { api, path } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { message, sentence } from "../shared/states.js";

/* Methods are changed in a table, or go out and come in as files. */

/** What can be done with one method. */
export function methodActions(method, edit, onChange, onRefusal) {
  return h(
    "span.jalon-setup-actions",
    null,
    h(
      "button.aui-button.aui-button-link.jalon-setup-edit",
      {
        type: "button",
        onclick: (event) => {
          event.preventDefault();
          edit();
        },
      },
      AJS.I18n.getText("jalon.setup.method.edit"),
    ),
    h(
      "a",
      { href: path.method(method.code), download: `method-${method.code}.json` },
      AJS.I18n.getText("jalon.setup.method.take-out"),
    ),
    method.own &&
      h(
        "button.aui-button.aui-button-link.jalon-setup-forget",
        {
          type: "button",
          onclick: (event) => {
            event.preventDefault();
            api.forgetMethod(method.code).then(onChange, onRefusal);
          },
        },
        AJS.I18n.getText("jalon.setup.method.forget"),
      ),
  );
}

/** Takes a file in; everything that is wrong with it is told with its place. */
export function methodInput(onChange) {
  const result = h("div", { role: "alert" });
  const file = h("input", {
    type: "file",
    id: "jalon-setup-method-file",
    accept: ".json,application/json",
    onchange: async () => {
      show(result);
      const [chosen] = file.files;
      if (!chosen) {
        return;
      }
      try {
        const { code } = await api.keepMethod(await chosen.text());
        onChange(code);
      } catch (error) {
        show(result, refusal(error));
      }
      file.value = "";
    },
  });
  return h(
    "details.jalon-setup-details",
    null,
    h("summary", null, AJS.I18n.getText("jalon.setup.method.put-in")),
    h("p", null, h("label", { for: "jalon-setup-method-file" }, AJS.I18n.getText("jalon.setup.method.put-in.help"))),
    file,
    result,
  );
}

export function refusal(error) {
  return message(
    "error",
    AJS.I18n.getText("jalon.setup.method.refused"),
    error.errors?.length > 0
      ? h("ul", null, error.errors.map((it) => h("li", null, AJS.I18n.getText("jalon.setup.method.place", it.line, it.field || "–", it.message))))
      : h("p", null, sentence(error)),
  );
}
