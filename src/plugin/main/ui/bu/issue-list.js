import { path } from "../shared/api.js";
import { blockers } from "../shared/blockers.js";
import { shortDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { withheld } from "../shared/withheld.js";
import { stateName } from "../shared/words.js";

/**
 * Issues that ask for somebody; those the viewer may not browse are counted, never shown. Nothing where there are none.
 *
 * @param overdue how many of all are overdue; then each of those says so
 */
export function issueList(id, title, list, today, overdue) {
  const { issues, all } = list;
  if (all === 0 || (all === null && issues.length === 0)) {
    return null;
  }
  const unread = all === null ? 0 : all - issues.length - list.withheld;
  return h(
    "section.jalon-issue-list",
    { id, "aria-labelledby": `jalon-${id}-title` },
    h("h2", { id: `jalon-${id}-title` }, title, " ", all !== null && h("span.aui-badge", null, String(all)), overdue > 0 && [" ", h("span.jalon-overdue", null, AJS.I18n.getText("jalon.bu.overdue", String(overdue)))]),
    h(
      "ul",
      null,
      issues.map((issue) =>
        h(
          "li",
          null,
          glyph(issue.state),
          h(
            "div",
            null,
            h("a", { href: path.issue(issue.key) }, issue.key),
            " ",
            issue.summary,
            h(
              "span.jalon-quiet",
              null,
              [
                issue.status ?? stateName(issue.state),
                issue.assignee ?? AJS.I18n.getText("jalon.program.issues.unassigned"),
                issue.due && shortDate(issue.due, today),
              ]
                .filter(Boolean)
                .join(" \u00b7 "),
            ),
            overdue !== undefined && issue.due && issue.due < today && [" ", h("span.jalon-overdue", null, AJS.I18n.getText("jalon.rollout.overdue"))],
            blockers(issue),
          ),
        ),
      ),
    ),
    withheld(list),
    unread > 0 && h("p.jalon-quiet", null, AJS.I18n.getText("jalon.bu.more", String(unread))),
  );
}
