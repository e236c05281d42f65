import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { ruleForm } from "./form.js";
import { ruleList } from "./list.js";

/** The rules of a program: the list in the order in which they count, and a form that shows what one would do. */
programPage("rules", (place, { program }) => load(place, () => api.rules(program), (answer) => page(program, answer)));

function page(program, answer) {
  const said = h("div.jalon-rules-said", { role: "status", tabindex: "-1" });
  const list = h("div");
  const edit = h("section.jalon-rules-edit");
  const act = async (request) => {
    try {
      draw(await request());
    } catch (error) {
      show(said, message("error", sentence(error)));
      said.focus();
    }
  };
  const draw = (now) => {
    show(said);
    show(
      list,
      ruleList(now, {
        edit: (rule) => open(now, rule),
        remove: (rule) => act(() => api.removeRule(program, rule.number)),
        order: (numbers) => act(() => api.orderRules(program, numbers)),
      }),
    );
    open(now, null);
  };
  const open = (now, rule) => {
    show(edit, ruleForm(program, now, rule, draw, () => open(now, null)));
    if (rule !== null) {
      edit.querySelector("textarea").focus();
    }
  };
  draw(answer);
  return [
    heading(answer, AJS.I18n.getText("jalon.rules.page.title")),
    h("p", null, AJS.I18n.getText("jalon.rules.what-for")),
    said,
    list,
    edit,
  ];
}
