import { path } from "./api.js";
import { h } from "./dom.js";
import { glyph } from "./glyph.js";

/** What an issue waits for, a line each; of what the viewer may not see only that it is there. */
export function blockers(issue) {
  return issue.blockedBy.map((blocker) =>
    h(
      "div.jalon-blocked-by",
      null,
      glyph("blocked"),
      h("span", null, AJS.I18n.getText("jalon.program.issues.blocked-by")),
      " ",
      blocker.key === null
        ? h("span.jalon-unseen", null, AJS.I18n.getText("jalon.program.issues.blocked-by.unseen"))
        : [h("a", { href: path.issue(blocker.key), title: blocker.summary }, blocker.key), ` (${blocker.from})`],
    ),
  );
}
