import { path } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { message, sentence } from "../shared/states.js";
import { STEPS, create, repeatable, undo } from "./creation.js";
import { forgetDraft, forgetRun, keepRun } from "./draft.js";

/**
 * The creation as it goes: what is done, what is being done, and when something is refused, what it was, why, and the
 * two ways out of it: try the same step again, or take back all that was made.
 */
export function runView(run, wizard) {
  const list = h("ol.jalon-setup-run", { "aria-live": "polite" });
  const after = h("div", null);
  const states = new Map(STEPS.map((step) => [step, run.made.done?.includes(step) ? "done" : "todo"]));
  const counts = new Map();

  const draw = () => show(list, STEPS.map((step) => line(step, states.get(step), counts.get(step))));
  const tell = (step, done, all) => {
    states.set(step, done === all ? "done" : "doing");
    counts.set(step, all > 1 ? AJS.I18n.getText("jalon.setup.run.count", done, all) : "");
    draw();
  };

  async function go() {
    show(after);
    keepRun(run);
    try {
      await create(run, keepRun, tell);
      forgetRun();
      forgetDraft();
      finished(run.plan);
    } catch (error) {
      states.set(run.step, "failed");
      draw();
      stopped(sentence(error) || error.message, repeatable(run.step, error));
    }
  }

  function finished(plan) {
    const address = path.program(plan.program.key);
    show(
      after,
      message(
        "success",
        AJS.I18n.getText("jalon.setup.run.finished", plan.program.name),
        h(
          "p",
          null,
          h("a.aui-button.aui-button-primary", { href: address, id: "jalon-setup-open" }, AJS.I18n.getText("jalon.setup.run.open")),
          " ",
          action("jalon-setup-undo", AJS.I18n.getText("jalon.setup.run.undo"), () => ask(plan)),
        ),
      ),
    );
    after.querySelector("a").focus();
  }

  /** Nothing was lost by stopping; here a whole project would be. */
  function ask(plan) {
    show(
      after,
      message(
        "warning",
        AJS.I18n.getText("jalon.setup.run.sure", plan.program.name, plan.program.projectKey),
        h(
          "p",
          null,
          action("jalon-setup-sure", AJS.I18n.getText("jalon.setup.run.undo"), takeBack),
          " ",
          action("jalon-setup-leave", AJS.I18n.getText("jalon.setup.run.leave"), () => finished(plan)),
        ),
      ),
    );
    after.querySelector("#jalon-setup-leave").focus();
  }

  function stopped(reason, again) {
    show(
      after,
      message(
        "error",
        AJS.I18n.getText("jalon.setup.run.stopped", nameOf(run.step)),
        h("p", null, reason),
        h("p", null, whatIsThere(run)),
        h(
          "p",
          null,
          again && action("jalon-setup-again", AJS.I18n.getText("jalon.setup.run.again"), go),
          action("jalon-setup-undo", AJS.I18n.getText("jalon.setup.run.undo"), takeBack),
        ),
      ),
    );
  }

  async function takeBack() {
    show(after, message("info", AJS.I18n.getText("jalon.setup.run.undoing")));
    keepRun(run);
    try {
      await undo(run, keepRun);
      forgetRun();
      wizard.redraw();
    } catch (error) {
      stopped(sentence(error) || error.message, false);
    }
  }

  draw();
  if (run.interrupted) {
    delete run.interrupted;
    stopped(AJS.I18n.getText("jalon.setup.run.interrupted"), repeatable(run.step, { status: 0 }));
  } else {
    go();
  }
  return [h("h2", { tabindex: "-1" }, AJS.I18n.getText("jalon.setup.run", run.plan.program.name)), list, after];
}

function line(step, state, count) {
  return h(
    `li.jalon-setup-${state}`,
    { "aria-busy": state === "doing" ? "true" : null },
    h("span.jalon-setup-mark", { "aria-hidden": "true" }, { done: "✓", doing: "…", failed: "✕", todo: "" }[state]),
    h("span", null, nameOf(step)),
    count && h("span.jalon-quiet", null, count),
    h("span.assistive", null, stateName(state)),
  );
}

const NAMES = {
  workflow: () => AJS.I18n.getText("jalon.setup.run.workflow"),
  types: () => AJS.I18n.getText("jalon.setup.run.types"),
  scheme: () => AJS.I18n.getText("jalon.setup.run.scheme"),
  project: () => AJS.I18n.getText("jalon.setup.run.project"),
  rollouts: () => AJS.I18n.getText("jalon.setup.run.rollouts"),
  milestones: () => AJS.I18n.getText("jalon.setup.run.milestones"),
  program: () => AJS.I18n.getText("jalon.setup.run.program"),
  rules: () => AJS.I18n.getText("jalon.setup.run.rules"),
};
const STATES = {
  done: () => AJS.I18n.getText("jalon.setup.run.state.done"),
  doing: () => AJS.I18n.getText("jalon.setup.run.state.doing"),
  failed: () => AJS.I18n.getText("jalon.setup.run.state.failed"),
  todo: () => AJS.I18n.getText("jalon.setup.run.state.todo"),
};
const nameOf = (step) => NAMES[step]?.() ?? "";
const stateName = (state) => STATES[state]();

function whatIsThere({ made, plan }) {
  return made.project
    ? AJS.I18n.getText("jalon.setup.run.left", plan.program.projectKey)
    : AJS.I18n.getText("jalon.setup.run.nothing-left");
}

function action(id, text, onclick) {
  return h("button.aui-button", { type: "button", id, onclick }, text);
}
