import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { buttons } from "./buttons.js";
import { methodEditor } from "./method-editor.js";
import { methodActions, methodInput, refusal } from "./method-files.js";

/** Which template the program follows. */
export function methodStep(wizard) {
  const { methods, draft, keep, go } = wizard;
  if (!methods.some((method) => method.code === draft.method)) {
    draft.method = methods[0].code;
  }
  const choose = (method) => {
    draft.method = method.code;
    keep();
  };
  const problem = h("div", { role: "alert" });
  const changed = async (code = draft.method) => {
    wizard.methods = (await api.methods()).methods;
    draft.method = code;
    keep();
    wizard.redraw();
  };
  const refused = (error) => show(problem, refusal(error));
  const editor = h("div", null);
  const edit = async (method) => {
    show(problem);
    try {
      show(editor, await methodEditor(method, (code) => (code ? changed(code) : show(editor))));
      editor.querySelector("h3").focus();
    } catch (error) {
      refused(error);
    }
  };
  const actions = (method) => methodActions(method, () => edit(method), () => changed(), refused);
  return [
    h("p", null, AJS.I18n.getText("jalon.setup.method.intro")),
    h(
      "fieldset.jalon-setup-methods",
      null,
      h("legend.assistive", null, AJS.I18n.getText("jalon.setup.step.method")),
      methods.map((method) => card(method, method.code === draft.method, choose, actions(method))),
    ),
    problem,
    editor,
    methodInput(changed),
    buttons(wizard, { next: () => go(1) }),
  ];
}

function card(method, chosen, choose, actions) {
  return h(
    "label.jalon-setup-method",
    null,
    h("input", {
      type: "radio",
      name: "method",
      value: method.code,
      checked: chosen,
      onchange: () => choose(method),
    }),
    h(
      "span",
      null,
      h(
        "strong",
        null,
        method.name,
        method.own && h("span.aui-lozenge", null, AJS.I18n.getText("jalon.setup.method.own")),
      ),
      h("span.jalon-setup-description", null, method.description),
      h("span.jalon-quiet", null, size(method)),
      actions,
    ),
  );
}

function size({ milestones, weeks, checkpoints, criteria, workstreams, kpis }) {
  return AJS.I18n.getText(
    "jalon.setup.method.size",
    milestones,
    weeks,
    checkpoints,
    criteria,
    workstreams,
    kpis,
  );
}
