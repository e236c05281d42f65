import { path } from "../shared/api.js";
import { moment } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { message } from "../shared/states.js";
import { defectName } from "../bypasses/names.js";
import { outcomeName } from "../shared/words.js";

/** What is wrong with the guards there are. */
export function defects(found) {
  return (
    found.length > 0 &&
    message(
      "warning",
      AJS.I18n.getText("jalon.receipt.guard.defects"),
      h(
        "ul",
        null,
        found.map((it) => h("li", null, defectName(it))),
      ),
    )
  );
}

/** Whom guards that only watch would have stopped. */
export function observed(all) {
  return h(
    "section.jalon-guards-observed",
    null,
    h("h2", null, AJS.I18n.getText("jalon.receipt.guard.observed")),
    all.length === 0
      ? h("p.jalon-none", null, AJS.I18n.getText("jalon.receipt.guard.observed-none"))
      : h(
          "ul",
          null,
          all.map((it) =>
            h(
              "li",
              null,
              it.issue && h("a", { href: path.issue(it.issue) }, it.issue),
              " ",
              h("span.jalon-milestone-checkpoint", null, it.checkpoint),
              ` ${it.bu}: ${outcomeName(it.outcome)}, ${it.by}, ${moment(it.at)}`,
            ),
          ),
        ),
  );
}
