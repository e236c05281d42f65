import { api } from "../shared/api.js";
import { longDate, shortDate } from "../shared/dates.js";
import { h, show } from "../shared/dom.js";
import { userLocale } from "../shared/locale.js";
import { loading, message, sentence } from "../shared/states.js";
import { buttons, field, textInput } from "./buttons.js";
import { isDate } from "./calendar.js";
import { programOf } from "./draft.js";
import { jira } from "./jira.js";
import { MILESTONE, ROLLOUT, goLiveOf, planOf } from "./plan.js";

/** What will be made, with the issues that will count, before anything is. */
export function previewStep(wizard) {
  const content = h("div", null, loading());
  draw(wizard, content).catch((error) => show(content, message("error", sentence(error))));
  return content;
}

async function draw(wizard, content) {
  const { draft } = wizard;
  const [method, issueTypes, counts] = await Promise.all([
    api.method(draft.method),
    jira.issueTypes(),
    Promise.all(draft.units.map(countOf)),
  ]);
  const table = h("div", null);
  const problems = h("div", { role: "alert" });
  const language = userLocale().slice(0, 2);
  const plan = () => planOf(draft, programOf(draft, wizard.programs.map((p) => p.key), wizard.projects), method, language);
  const drawTable = () => {
    wizard.keep();
    show(table, summary(plan(), counts), unitRows(plan(), counts));
  };
  drawTable();
  show(
    content,
    form(wizard, drawTable),
    table,
    problems,
    buttons(wizard, {
      nextText: AJS.I18n.getText("jalon.setup.create"),
      next: async () => {
        const wrong = await whatIsWrong(plan(), draft, issueTypes);
        show(problems, wrong.length > 0 && message("error", AJS.I18n.getText("jalon.setup.not-yet"), wrong.map((it) => h("p", null, it))));
        if (wrong.length === 0) {
          wizard.create({ plan: plan(), made: {} });
        }
      },
    }),
  );
}

const queryOf = (unit) => `project = "${unit.project}"`;

/** Null for a unit without a project, or when Jira does not say. */
async function countOf(unit) {
  return unit.project ? jira.count(queryOf(unit)).catch(() => null) : null;
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

function summary(plan, counts) {
  const linked = counts.reduce((sum, count) => sum + (count ?? 0), 0);
  return h(
    "p.jalon-setup-summary",
    null,
    AJS.I18n.getText(
      "jalon.setup.summary",
      plan.units.length,
      plan.units.length * plan.milestones.length,
      plan.program.projectKey,
      linked,
    ),
  );
}

function unitRows(plan, counts) {
  return h(
    "table.aui.jalon-setup-preview",
    null,
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        [
          AJS.I18n.getText("jalon.setup.unit"),
          AJS.I18n.getText("jalon.setup.unit.project"),
          AJS.I18n.getText("jalon.setup.unit.lead"),
          AJS.I18n.getText("jalon.setup.unit.wave"),
          AJS.I18n.getText("jalon.setup.kickoff"),
          AJS.I18n.getText("jalon.setup.golive"),
        ].map((text) => h("th", { scope: "col" }, text)),
        h("th.jalon-number", { scope: "col" }, AJS.I18n.getText("jalon.setup.issues")),
      ),
    ),
    h(
      "tbody",
      null,
      plan.units.map((unit, i) =>
        h(
          "tr",
          null,
          h("th", { scope: "row" }, `${unit.code} ${unit.name === unit.code ? "" : unit.name}`.trim()),
          h("td", null, unit.project || AJS.I18n.getText("jalon.setup.unit.by-hand")),
          h("td", null, unit.lead),
          h("td", null, String(unit.wave)),
          h("td", { title: longDate(unit.kickoff) }, shortDate(unit.kickoff)),
          h("td", { title: longDate(goLiveOf(plan, unit)) }, shortDate(goLiveOf(plan, unit))),
          h("td.jalon-number", { title: queryOf(unit) }, counts[i] === null ? "–" : String(counts[i])),
        ),
      ),
    ),
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
