import { h } from "./dom.js";

/** How many issues of a list the viewer may not browse, or that the Business Unit does not say how many. */
export function withheld({ withheld: count, issues }) {
  if (count === null) {
    return h("p.jalon-withheld", null, AJS.I18n.getText("jalon.disclosure.withheld"));
  }
  if (count === 0) {
    return null;
  }
  return h("p.jalon-withheld", null, issues.length === 0 ? allWithheld(count) : moreWithheld(count));
}

function allWithheld(count) {
  return count === 1
    ? AJS.I18n.getText("jalon.program.issues.withheld.all.one")
    : AJS.I18n.getText("jalon.program.issues.withheld.all", String(count));
}

function moreWithheld(count) {
  return count === 1
    ? AJS.I18n.getText("jalon.program.issues.withheld.one")
    : AJS.I18n.getText("jalon.program.issues.withheld.many", String(count));
}
