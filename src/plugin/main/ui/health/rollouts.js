import { moment } from "../shared/dates.js";
import { h } from "../shared/dom.js";

/** For each rollout how many issues are counted, and what the last comparison with Jira found. */
export function rollouts(all) {
  return h(
    "section.jalon-health-section",
    { "aria-labelledby": "jalon-health-rollouts" },
    h("h2", { id: "jalon-health-rollouts" }, AJS.I18n.getText("jalon.health.rollouts")),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.health.rollouts.what")),
    h(
      "table.aui.jalon-kept",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.rollout")),
          number("th", AJS.I18n.getText("jalon.health.rollout.issues")),
          number("th", AJS.I18n.getText("jalon.health.rollout.changes")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.rollout.stored")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.rollout.compared")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.rollout.found")),
        ),
      ),
      h("tbody", null, all.map(line)),
    ),
  );
}

function line({ bu, issues, changes, storedAt, reconciled }) {
  return h(
    "tr",
    { "data-bu": bu },
    h("th", { scope: "row" }, bu),
    number("td", String(issues)),
    number("td", String(changes)),
    h("td", null, storedAt ? moment(storedAt) : AJS.I18n.getText("jalon.health.rollout.not-stored")),
    h("td", null, reconciled ? moment(reconciled.at) : AJS.I18n.getText("jalon.health.rollout.not-compared")),
    h("td", null, reconciled && found(reconciled)),
  );
}

function found({ wrong, missing, orphaned }) {
  return wrong + missing + orphaned === 0
    ? AJS.I18n.getText("jalon.health.rollout.right")
    : AJS.I18n.getText("jalon.health.rollout.drift", String(wrong), String(missing), String(orphaned));
}

function number(element, text) {
  return h(`${element}.jalon-number`, element === "th" ? { scope: "col" } : null, text);
}
