import { path } from "../shared/api.js";
import { h } from "../shared/dom.js";
import { message } from "../shared/states.js";

/** Each circle in words, from the first round to the first again; a deadlock with the issues that make it. */
export function cycles(found) {
  return found.map((cycle) =>
    cycle.issues.length > 0
      ? message("error", circle(cycle.units), h("p", null, AJS.I18n.getText("jalon.dependencies.deadlock"), " ", links(cycle.issues)))
      : message("warning", circle(cycle.units), h("p", null, AJS.I18n.getText("jalon.dependencies.each-other"))),
  );
}

/** Germany waits for France waits for Germany. */
export function circle(units) {
  return [...units, units[0]].join(` ${AJS.I18n.getText("jalon.timeline.waits.for")} `);
}

function links(issues) {
  return [...issues, issues[0]].map((key, at) => [at > 0 && " → ", h("a", { href: path.issue(key) }, key)]);
}
