import { api, path } from "../shared/api.js";
import { conformityBar } from "../shared/conformity.js";
import { h, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { choice } from "./choice.js";
import { requirements } from "./requirements.js";
import { toolbar } from "./toolbar.js";

/** How a Business Unit stands to each requirement; proposals are confirmed with one click. */
programPage("assessments", (place, { program, bu }) =>
  load(place, () => api.assessments(program, bu), (answer) => page(answer)),
);

function page(first) {
  const root = h("div");
  const said = h("div.jalon-said", { "aria-live": "polite", tabindex: "-1" });
  const { program, bu } = first;
  const again = async () => draw(await api.assessments(program.key, bu));
  const actions = {
    except: async (exception) => {
      await api.except(program.key, bu, exception);
      await again();
    },
    step: async (number, step, sent) => {
      await api.stepException(program.key, bu, number, step, sent);
      await again();
    },
  };
  const draw = (answer) => {
    const chosen = choice();
    const assess = async (assessments) => {
      show(said);
      try {
        draw(await api.assess(answer.program.key, answer.bu, answer.version, assessments));
        show(said, message("success", AJS.I18n.getText("jalon.assessments.kept", String(assessments.length))));
      } catch (error) {
        show(said, message("error", sentence(error)));
      }
      said.focus();
    };
    show(
      root,
      heading(answer, AJS.I18n.getText("jalon.assessments.heading", answer.name)),
      h("div.jalon-assessments-top", null, units(answer), conformityBar(answer.conformity)),
      said,
      answer.rights.excepts
        ? toolbar(answer, chosen, assess)
        : h("p.jalon-quiet", null, AJS.I18n.getText("jalon.assessments.only-read")),
      answer.requirements.length === 0
        ? h("p.jalon-none", null, AJS.I18n.getText("jalon.assessments.none"))
        : requirements(answer, chosen, actions),
    );
  };
  draw(first);
  return root;
}

function units(answer) {
  const select = h(
    "select.select",
    {
      id: "jalon-assessments-unit",
      onchange: () => globalThis.location.assign(path.assessments(answer.program.key, select.value)),
    },
    answer.units.map((unit) =>
      h("option", { value: unit.bu, selected: unit.bu === answer.bu }, `${unit.bu} ${unit.name}`),
    ),
  );
  return h(
    "form.aui.jalon-unit-choice",
    null,
    h("label", { for: "jalon-assessments-unit" }, AJS.I18n.getText("jalon.assessments.unit")),
    select,
  );
}
