import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { userLocale } from "../shared/locale.js";
import { loading, message, sentence } from "../shared/states.js";
import { buttons, field, textInput } from "./buttons.js";
import { isDate } from "./calendar.js";
import { programOf } from "./draft.js";
import { jira } from "./jira.js";
import { MILESTONE, ROLLOUT, planOf } from "./plan.js";
import { checkRules, previewTable, wrongRules } from "./preview-table.js";

/** What will be made, with the issues that will count, before anything is. */
export function previewStep(wizard) {
  const content = h("div", null, loading());
  draw(wizard, content).catch((error) => show(content, message("error", sentence(error))));
  return content;
}

async function draw(wizard, content) {
  const { draft } = wizard;
  const [method, issueTypes, checks] = await Promise.all([
    api.method(draft.method),
    jira.issueTypes(),
    checkRules(draft.units),
  ]);
  const said = h("p.jalon-setup-summary", { role: "status" });
  const table = h("div.jalon-setup-scroll");
  const problems = h("div", { role: "alert" });
  const language = userLocale().slice(0, 2);
  const plan = () =>
    planOf(
      draft,
      programOf(draft, wizard.programs.map((p) => p.key), wizard.projects),
      method,
      language,
      wizard.calendars,
      (unit) => checks.get(unit.code)?.count > 0,
    );
  const drawSummary = () => {
    wizard.keep();
    show(problems);
    show(said, summary(plan(), checks));
  };
  const drawAll = () => {
    drawSummary();
    show(table, previewTable(plan(), draft.units, method, checks, drawSummary));
  };
  drawAll();
  show(
    content,
    form(wizard, drawAll),
    said,
    table,
    problems,
    buttons(wizard, {
      nextText: AJS.I18n.getText("jalon.setup.create"),
      next: async () => {
        const wrong = [...wrongRules(draft.units, checks), ...(await whatIsWrong(plan(), draft, issueTypes))];
        show(problems, wrong.length > 0 && message("error", AJS.I18n.getText("jalon.setup.not-yet"), wrong.map((it) => h("p", null, it))));
        if (wrong.length === 0) {
          wizard.create({ plan: plan(), made: {} });
        }
      },
    }),
  );
}

function form(wizard, onChange) {
  const { draft } = wizard;
  const program = programOf(draft, wizard.programs.map((p) => p.key), wizard.projects);
  const own = (name, clean = (value) => value) => (value) => {
    draft.program[name] = clean(value);
    onChange();
  };
  return h(
    "form.aui.jalon-setup-program",
    { onsubmit: (event) => event.preventDefault() },
    field("jalon-setup-name", AJS.I18n.getText("jalon.setup.program.name"), textInput(program.name, own("name"))),
    field("jalon-setup-key", AJS.I18n.getText("jalon.setup.program.key"), textInput(program.key, own("key", (v) => v.trim()))),
    field(
      "jalon-setup-project-key",
      AJS.I18n.getText("jalon.setup.program.project"),
      textInput(program.projectKey, own("projectKey", (v) => v.trim().toUpperCase()), { maxlength: 10 }),
      AJS.I18n.getText("jalon.setup.program.project.help"),
    ),
    field(
      "jalon-setup-kickoff",
      AJS.I18n.getText("jalon.setup.kickoff"),
      textInput(
        draft.kickoff,
        (value) => {
          if (isDate(value)) {
            draft.kickoff = value;
            onChange();
          }
        },
        { type: "date" },
      ),
      AJS.I18n.getText("jalon.setup.kickoff.help"),
    ),
    field(
      "jalon-setup-wave-weeks",
      AJS.I18n.getText("jalon.setup.wave-weeks"),
      textInput(
        String(draft.waveWeeks),
        (value) => {
          draft.waveWeeks = Math.min(52, Math.max(0, Number.parseInt(value, 10) || 0));
          onChange();
        },
        { type: "number", min: 0, max: 52 },
      ),
    ),
  );
}

function summary(plan, checks) {
  const linked = plan.units.filter((unit) => unit.rule).reduce((sum, unit) => sum + checks.get(unit.code).count, 0);
  return AJS.I18n.getText(
    "jalon.setup.summary",
    plan.units.length,
    plan.units.length * plan.milestones.length,
    plan.program.projectKey,
    linked,
  );
}

/** Everything Jira or Jalon would refuse, asked before anything is made. */
async function whatIsWrong(plan, draft, issueTypes) {
  const wrong = [];
  if (plan.program.name.trim() === "") {
    wrong.push(AJS.I18n.getText("jalon.setup.program.unnamed"));
  }
  if (!isDate(draft.kickoff)) {
    wrong.push(AJS.I18n.getText("jalon.setup.kickoff.wrong"));
  }
  for (const [name, subtask] of [
    [ROLLOUT, false],
    [MILESTONE, true],
  ]) {
    const there = issueTypes.find((type) => type.name.toLowerCase() === name.toLowerCase());
    if (there && there.subtask !== subtask) {
      wrong.push(
        subtask
          ? AJS.I18n.getText("jalon.setup.type.no-subtask", name)
          : AJS.I18n.getText("jalon.setup.type.subtask", name),
      );
    }
  }
  try {
    const { errors, errorMessages } = await jira.keyErrors(plan.program.projectKey);
    wrong.push(...(errorMessages ?? []), ...Object.values(errors ?? {}));
    await api.freeKey(plan.program.key);
  } catch (error) {
    wrong.push(sentence(error));
  }
  return wrong;
}
