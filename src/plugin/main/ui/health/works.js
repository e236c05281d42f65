import { moment } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { lozenge } from "./lozenge.js";

const NAMES = {
  events: () => AJS.I18n.getText("jalon.health.function.events"),
  "recheck-rules": () => AJS.I18n.getText("jalon.health.work.recheck-rules"),
  "run-rules": () => AJS.I18n.getText("jalon.health.work.run-rules"),
  reconcile: () => AJS.I18n.getText("jalon.health.function.reconcile"),
  snapshots: () => AJS.I18n.getText("jalon.health.function.snapshots"),
  "read-costs": () => AJS.I18n.getText("jalon.health.work.read-costs"),
  "store-cubes": () => AJS.I18n.getText("jalon.health.work.store-cubes"),
  rebuild: () => AJS.I18n.getText("jalon.health.work.rebuild"),
  bypasses: () => AJS.I18n.getText("jalon.health.work.bypasses"),
  "consent-windows": () => AJS.I18n.getText("jalon.health.work.consent-windows"),
  "refresh-standings": () => AJS.I18n.getText("jalon.health.work.refresh-standings"),
  "count-issues": () => AJS.I18n.getText("jalon.health.work.count-issues"),
  "track-conditions": () => AJS.I18n.getText("jalon.health.work.track-conditions"),
  "overdue-conditions": () => AJS.I18n.getText("jalon.health.work.overdue-conditions"),
  "expired-exceptions": () => AJS.I18n.getText("jalon.health.work.expired-exceptions"),
};

/** What was heard of Jira, and when each work was last done or failed. */
export function works({ waiting, lastEvent, runs }) {
  return h(
    "section.jalon-health-section",
    { "aria-labelledby": "jalon-health-works" },
    h("h2", { id: "jalon-health-works" }, AJS.I18n.getText("jalon.health.works")),
    h(
      "p.jalon-health-queue",
      null,
      lastEvent
        ? AJS.I18n.getText("jalon.health.queue", String(waiting), moment(lastEvent))
        : AJS.I18n.getText("jalon.health.queue.silent"),
    ),
    runs.length === 0
      ? h("p.jalon-quiet", null, AJS.I18n.getText("jalon.health.works.none"))
      : h(
          "table.aui.jalon-works",
          null,
          h(
            "thead",
            null,
            h(
              "tr",
              null,
              h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.work")),
              h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.state")),
              h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.work.done")),
              h("th.jalon-number", { scope: "col" }, AJS.I18n.getText("jalon.health.work.took")),
              h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.work.failed")),
            ),
          ),
          h("tbody", null, runs.map(line)),
        ),
  );
}

function line({ work, doneAt, millis, failedAt, errorId, failing }) {
  return h(
    "tr",
    { "data-work": work },
    h("th", { scope: "row" }, NAMES[work]?.() ?? work),
    h("td", null, failing ? lozenge("error", AJS.I18n.getText("jalon.health.failing")) : lozenge("success", AJS.I18n.getText("jalon.health.fine"))),
    h("td", null, doneAt && moment(doneAt)),
    h("td.jalon-number", null, millis !== null && AJS.I18n.getText("jalon.health.seconds", (millis / 1000).toFixed(1))),
    h("td", null, failedAt && AJS.I18n.getText("jalon.health.failed-at", moment(failedAt), errorId)),
  );
}
