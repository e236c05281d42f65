import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { load, start } from "../shared/page.js";
import { keepDraft, loadDraft, loadRun } from "./draft.js";
import { jira } from "./jira.js";
import { methodStep } from "./method-step.js";
import { previewStep } from "./preview-step.js";
import { runView } from "./run-view.js";
import { standardStep } from "./standard-step.js";
import { unitsStep } from "./units-step.js";

/** Four steps from a method to a program that runs. Nothing is written before the last button. */
start("jalon-setup", (root) => load(root, facts, wizard));

async function facts() {
  const [{ methods }, { programs }, { standards }, { calendars }] = await Promise.all([
    api.methods(),
    api.programs(),
    api.knownStandards(),
    api.knownCalendars(),
  ]);
  const projects = await jira.projects();
  return { methods, programs, standards, calendars, projects: projects.filter((project) => !project.archived) };
}

function wizard(known) {
  const body = h("div.jalon-setup");
  const draft = loadDraft();
  const run = loadRun();
  const wizardState = {
    ...known,
    draft,
    redraw: () => show(body, steps(wizardState)),
    go(step) {
      draft.step = step;
      keepDraft(draft);
      wizardState.redraw();
      body.querySelector("h2")?.focus();
    },
    keep: () => keepDraft(draft),
    create: (begun) => show(body, runView(begun, wizardState)),
  };
  if (run === null) {
    wizardState.redraw();
  } else {
    show(body, runView({ ...run, interrupted: true }, wizardState));
  }
  return [h("h1", null, AJS.I18n.getText("jalon.setup.title")), body];
}

const STEPS = [
  { title: () => AJS.I18n.getText("jalon.setup.step.method"), draw: methodStep },
  { title: () => AJS.I18n.getText("jalon.setup.step.standard"), draw: standardStep },
  { title: () => AJS.I18n.getText("jalon.setup.step.units"), draw: unitsStep },
  { title: () => AJS.I18n.getText("jalon.setup.step.preview"), draw: previewStep },
];

function steps(wizardState) {
  const { draft, go } = wizardState;
  const { title, draw } = STEPS[draft.step];
  return [progress(draft.step, go), h("h2", { tabindex: "-1" }, title()), draw(wizardState)];
}

/** Where the user is; a step that was done is a way back to it. */
function progress(current, go) {
  return h(
    "nav",
    { "aria-label": AJS.I18n.getText("jalon.setup.steps") },
    h(
      "ol.jalon-setup-steps",
      null,
      STEPS.map(({ title }, i) =>
        h(
          "li",
          { "aria-current": i === current ? "step" : null },
          i < current
            ? h("button.aui-button.aui-button-link", { type: "button", onclick: () => go(i) }, title())
            : h("span", null, title()),
        ),
      ),
    ),
  );
}
