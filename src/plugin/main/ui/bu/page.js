import { api, path } from "../shared/api.js";
import { declaredColour } from "../shared/declared-colour.js";
import { dayOf } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { waveName } from "../shared/wave-name.js";
import { cost } from "./cost.js";
import { expected } from "./expected.js";
import { figures } from "./figures.js";
import { issueList } from "./issue-list.js";
import { milestones } from "./milestones.js";
import { workstreams } from "./workstreams.js";

/**
 * What is expected comes first and is done in place where that is possible: a colour is declared and a date moved here.
 *
 * @param reread draws the page anew once what was changed is there
 */
export function page(answer, { program, bu }, reread) {
  const { rollout } = answer;
  const today = answer.program.statusDate ?? dayOf(answer.asOf);
  document.title = AJS.I18n.getText("jalon.bu.title", rollout.name, answer.program.name);
  return [
    heading(answer, rollout.name),
    place(rollout, program, bu, answer.program.waves),
    h(
      "div.jalon-bu-columns",
      null,
      h(
        "div",
        null,
        expected(answer, program, today),
        milestones(answer, today, reread),
        issueList("blocked", AJS.I18n.getText("jalon.bu.blocked"), answer.blocked, today),
        issueList("risks", AJS.I18n.getText("jalon.bu.risks"), answer.risks, today, rollout.risks?.overdue),
        issueList("conditions", AJS.I18n.getText("jalon.bu.conditions"), answer.conditions, today, rollout.conditions?.overdue),
        issueList("unassigned", AJS.I18n.getText("jalon.bu.unassigned"), answer.unassigned, today),
      ),
      h(
        "div",
        null,
        h(
          "section.jalon-declared",
          { id: "colour" },
          declaredColour(answer.colours, (colour, sentence) => api.declare(program, bu, colour, sentence)),
        ),
        figures(rollout, today, answer.costFollowed),
        workstreams(answer.workstreams),
        cost(answer.cost),
      ),
    ),
  ];
}

function place(rollout, program, bu, waves) {
  return h(
    "p.jalon-facts.jalon-bu-place",
    null,
    h("span", null, waveName(waves, rollout.wave)),
    rollout.status && h("span.aui-lozenge", null, rollout.status),
    rollout.issueKey &&
      h(
        "a",
        { href: path.issue(rollout.issueKey) },
        AJS.I18n.getText("jalon.report.to-issue", rollout.issueKey),
      ),
    h("a", { href: path.decisions(program, bu) }, AJS.I18n.getText("jalon.decisions.page.title")),
  );
}
