import { path } from "./api.js";
import { longDate, moment } from "./dates.js";
import { h } from "./dom.js";

/**
 * The head of a page of a program: what it is about, for which version, and of which day its figures are.
 *
 * @param answer what the server said; one of settings has no `asOf`, since it shows no figures
 * @param title the page's own heading; without one the program's name
 */
export function heading({ program, asOf }, title) {
  return h(
    "header.jalon-heading",
    null,
    h("h1", null, title ?? program.name),
    h(
      "p.jalon-facts",
      null,
      title && h("span", null, program.name),
      h("span", null, AJS.I18n.getText("jalon.program.target", program.standard, program.targetVersion)),
      program.statusDate &&
        h("span", null, AJS.I18n.getText("jalon.program.status-date", longDate(program.statusDate))),
      asOf && h("span", null, AJS.I18n.getText("jalon.view.as-of", moment(asOf))),
      program.projectKey &&
        h(
          "a",
          { href: path.issue(program.projectKey) },
          AJS.I18n.getText("jalon.program.project", program.projectKey),
        ),
    ),
  );
}

/** The head of a page that is about no single program: its name, and the way to all programs. */
export function siteHeading(title, ...facts) {
  return h(
    "header.jalon-heading",
    null,
    h("h1", null, title),
    h("p.jalon-facts", null, facts, h("a", { href: path.programs() }, AJS.I18n.getText("jalon.program.all"))),
  );
}
