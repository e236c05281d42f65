import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { chosenCost, costChoice } from "./cost.js";
import { chosen, typeChoices } from "./types.js";

/** Where a program finds values that not every Jira keeps in the same place. */
programPage("sources", (place, { program }) => load(place, () => api.sources(program), (answer) => page(program, answer)));

function page(program, answer) {
  const said = h("div.jalon-sources-said", { role: "status", tabindex: "-1" });
  const form = h("form.aui.top-label.jalon-sources-form", {
    onsubmit: async (event) => {
      event.preventDefault();
      try {
        const picked = { risks: chosen(form, "risks"), conditions: chosen(form, "conditions"), cost: chosenCost(form) };
        draw(await api.chooseSources(program, picked));
        show(said, message("success", AJS.I18n.getText("jalon.sources.saved")));
      } catch (error) {
        show(said, message("error", sentence(error)));
      }
      said.focus();
    },
  });
  const draw = ({ types, risks, conditions, ...money }) =>
    show(
      form,
      typeChoices("risks", AJS.I18n.getText("jalon.sources.risks"), types, risks),
      typeChoices("conditions", AJS.I18n.getText("jalon.sources.conditions"), types, conditions),
      costChoice(money),
      h(
        "div.buttons-container",
        null,
        h("button.aui-button.aui-button-primary", { type: "submit", id: "jalon-sources-save" }, AJS.I18n.getText("jalon.sources.save")),
      ),
    );
  draw(answer);
  return [
    heading(answer, AJS.I18n.getText("jalon.sources.page.title")),
    h("p", null, AJS.I18n.getText("jalon.sources.what-for")),
    said,
    form,
  ];
}
