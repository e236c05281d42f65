import { api, path } from "../shared/api.js";
import { dayOf, moment, shortDate } from "../shared/dates.js";
import { sidePanel } from "../shared/dialog.js";
import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { load } from "../shared/page.js";
import { withheld } from "../shared/withheld.js";
import { stateName } from "../shared/words.js";
import { blockers } from "../shared/blockers.js";

/** Lists the issues behind one cell. */
export function issuesPanel(program) {
  const { element, body, open: openPanel } = sidePanel("issues");
  const open = (row, milestone) => {
    openPanel(AJS.I18n.getText("jalon.program.issues.title", row.name, milestone.code, milestone.name));
    load(
      body,
      () => api.issues(program, row.bu, milestone.code),
      content,
    );
  };
  return { element, open };
}

function content(answer) {
  return [
    answer.milestoneKey &&
      h(
        "p",
        null,
        h(
          "a",
          { href: path.issue(answer.milestoneKey) },
          AJS.I18n.getText("jalon.program.issues.milestone", answer.milestoneKey),
        ),
      ),
    answer.issues.length > 0
      ? list(answer)
      : answer.withheld === 0 && h("p.jalon-none", null, AJS.I18n.getText("jalon.program.issues.none")),
    withheld(answer),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.view.as-of", moment(answer.asOf))),
  ];
}

function list(answer) {
  return h(
    "table.aui.jalon-issues",
    null,
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.program.issues.issue")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.program.issues.state")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.program.issues.assignee")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.program.issues.due")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.program.issues.resolved")),
      ),
    ),
    h(
      "tbody",
      null,
      answer.issues.map((issue) => line(issue, dayOf(answer.asOf))),
    ),
  );
}

function line(issue, today) {
  return h(
    "tr",
    null,
    h("td", null, h("a", { href: path.issue(issue.key) }, issue.key), h("div", null, issue.summary), blockers(issue)),
    h("td.jalon-issue-state", null, glyph(issue.state), " ", issue.status ?? stateName(issue.state)),
    h("td", null, issue.assignee ?? AJS.I18n.getText("jalon.program.issues.unassigned")),
    h("td.jalon-date", null, issue.due ? shortDate(issue.due, today) : "\u2013"),
    h("td.jalon-date", null, issue.resolved ? shortDate(dayOf(issue.resolved), today) : "\u2013"),
  );
}
