import { longDate, shortDate } from "../shared/dates.js";
import { h, show } from "../shared/dom.js";
import { sentence } from "../shared/states.js";
import { jira } from "./jira.js";
import { goLiveOf, queryOf } from "./plan.js";

/** What a rule may find at most; the server refuses more. */
const MOST = 10_000;

/** What the query of each unit finds, by its code: { count, problem }, both null for a unit without a query. */
export async function checkRules(units) {
  return new Map(await Promise.all(units.map(async (unit) => [unit.code, await check(unit)])));
}

async function check(unit) {
  const jql = queryOf(unit);
  if (jql === "") {
    return { count: null, problem: null };
  }
  try {
    const count = await jira.count(jql);
    const problem = count > MOST ? AJS.I18n.getText("jalon.setup.rule.too-many", count, MOST) : null;
    return { count, problem };
  } catch (error) {
    return { count: null, problem: sentence(error) };
  }
}

/** Why the rules cannot be made as they are, a sentence per unit. */
export function wrongRules(units, checks) {
  return units
    .filter((unit) => checks.get(unit.code).problem !== null)
    .map((unit) => `${unit.code}: ${checks.get(unit.code).problem}`);
}

/**
 * A row per rollout that will be made; its rule can be changed, and is asked again at once.
 *
 * @param units the units of the draft, in the order of the plan's
 * @param onChange called when a rule or what it finds is another one
 */
export function previewTable(plan, units, method, checks, onChange) {
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
          AJS.I18n.getText("jalon.setup.unit.lead"),
          AJS.I18n.getText("jalon.setup.unit.wave"),
          AJS.I18n.getText("jalon.setup.kickoff"),
          AJS.I18n.getText("jalon.setup.golive"),
          AJS.I18n.getText("jalon.setup.rule"),
          AJS.I18n.getText("jalon.rules.workstream"),
          AJS.I18n.getText("jalon.rules.milestone"),
        ].map((text) => h("th", { scope: "col" }, text)),
        h("th.jalon-number", { scope: "col" }, AJS.I18n.getText("jalon.setup.issues")),
      ),
    ),
    h(
      "tbody",
      null,
      plan.units.map((unit, i) => row(plan, unit, units[i], method, checks, onChange)),
    ),
  );
}

function row(plan, unit, drafted, method, checks, onChange) {
  const found = h("td.jalon-number", { "aria-live": "polite" });
  const problem = h("div.error.jalon-setup-problem", { id: `jalon-setup-rule-${unit.code}`, role: "alert" });
  const draw = () => {
    const { count, problem: said } = checks.get(unit.code);
    show(found, count === null ? "–" : String(count), count === 0 && h("div.jalon-quiet", null, AJS.I18n.getText("jalon.setup.rule.nothing")));
    show(problem, said);
  };
  draw();
  const label = (text) => ({ "aria-label": `${unit.code} ${text}` });
  return h(
    "tr",
    null,
    h("th", { scope: "row" }, `${unit.code} ${unit.name === unit.code ? "" : unit.name}`.trim()),
    h("td", null, unit.lead),
    h("td", null, String(unit.wave)),
    h("td", { title: longDate(unit.kickoff) }, shortDate(unit.kickoff)),
    h("td", { title: longDate(goLiveOf(plan, unit)) }, shortDate(goLiveOf(plan, unit))),
    h(
      "td",
      null,
      h("input.text.jalon-setup-query", {
        type: "text",
        value: queryOf(drafted),
        spellcheck: "false",
        placeholder: AJS.I18n.getText("jalon.setup.unit.by-hand"),
        "aria-describedby": problem.id,
        ...label(AJS.I18n.getText("jalon.setup.rule")),
        onchange: async (event) => {
          drafted.query = event.target.value.trim();
          checks.set(unit.code, await check(drafted));
          draw();
          onChange();
        },
      }),
      problem,
    ),
    choice("workstream", AJS.I18n.getText("jalon.rules.workstream"), AJS.I18n.getText("jalon.rules.by-label"), method.workstreams),
    choice("milestone", AJS.I18n.getText("jalon.rules.milestone"), AJS.I18n.getText("jalon.rules.by-issue"), method.milestones),
    found,
  );

  function choice(name, text, open, all) {
    return h(
      "td",
      null,
      h(
        "select.select",
        {
          ...label(text),
          onchange: (event) => {
            drafted[name] = event.target.value;
            onChange();
          },
        },
        h("option", { value: "", title: open }, "–"),
        all.map(({ code, name: said }) =>
          h("option", { value: code, selected: drafted[name] === code }, `${code} ${said[plan.language] ?? said.en}`),
        ),
      ),
    );
  }
}
