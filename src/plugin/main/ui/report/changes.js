import { path } from "../shared/api.js";
import { longDate, moment, shortDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { outcomeName } from "../shared/words.js";

const SHOWN = 8;

/** What moved since last time, and how the checkpoint was tried before. */
export function changes(report) {
  const { since, items } = report.changes;
  return h(
    "div.jalon-history",
    null,
    h(
      "section",
      null,
      h(
        "h2",
        null,
        since
          ? AJS.I18n.getText("jalon.report.changes.since", longDate(since))
          : AJS.I18n.getText("jalon.report.changes"),
      ),
      items.length === 0
        ? h("p", null, AJS.I18n.getText("jalon.report.changes.none"))
        : h(
            "ul",
            null,
            items.slice(0, SHOWN).map((item) => change(item, report.statusDate)),
          ),
      items.length > SHOWN &&
        h("p.jalon-quiet", null, AJS.I18n.getText("jalon.report.changes.more", String(items.length - SHOWN))),
    ),
    h(
      "section",
      null,
      h("h2", null, AJS.I18n.getText("jalon.report.attempts")),
      report.attempts.length === 0
        ? h("p", null, AJS.I18n.getText("jalon.report.attempts.none"))
        : h("ul", null, report.attempts.slice(0, SHOWN).map(attempt)),
    ),
  );
}

function change(item, around) {
  return h(
    "li",
    null,
    h("time", { datetime: item.date }, shortDate(item.date, around)),
    h(
      "span",
      null,
      item.text,
      item.issueKey &&
        !item.text.includes(item.issueKey) && [
          " ",
          h("a", { href: path.issue(item.issueKey) }, item.issueKey),
        ],
    ),
  );
}

function attempt(it) {
  return h(
    "li",
    null,
    h("time", { datetime: it.at }, moment(it.at)),
    h("span", null, AJS.I18n.getText("jalon.report.attempt", outcomeName(it.outcome), it.actor)),
  );
}
