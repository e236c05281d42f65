import { moment } from "../shared/dates.js";
import { h } from "../shared/dom.js";

/** How the last rebuild went, and a button for whoever may begin one. */
export function rebuild({ rebuild: last, background }, begin) {
  return h(
    "section.jalon-health-section",
    { "aria-labelledby": "jalon-health-rebuild" },
    h("h2", { id: "jalon-health-rebuild" }, AJS.I18n.getText("jalon.health.rebuild")),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.health.rebuild.what")),
    h(
      "div.jalon-health-rebuild",
      { role: "status" },
      last?.running && h("progress", { max: 100, value: last.percent, "aria-label": AJS.I18n.getText("jalon.health.rebuild") }),
      h("span", null, said(last)),
      background.mayRebuild &&
        !last?.running &&
        h("button.aui-button", { type: "button", onclick: begin }, AJS.I18n.getText("jalon.health.rebuild.begin")),
    ),
  );
}

function said(last) {
  if (!last) {
    return AJS.I18n.getText("jalon.health.rebuild.never");
  }
  return last.running
    ? AJS.I18n.getText("jalon.health.rebuild.running", String(last.rolloutsDone), String(last.rollouts), String(last.percent))
    : AJS.I18n.getText("jalon.health.rebuild.finished", moment(last.finished), String(last.facts));
}
