import { path } from "./api.js";
import { h, show } from "./dom.js";
import { askRoles, knownRoles } from "./roles.js";

/*
 * The pages of one program, in the order in which they are offered. A page is one entry here, one line in PageRoute,
 * and a folder of its own; its script starts by programPage(…) with the name it has here. One that only some roles can
 * use names them: it is not offered to others, and the server refuses them whatever is offered.
 */
const PAGES = [
  { page: "program", name: () => AJS.I18n.getText("jalon.program.page.overview"), href: path.program },
  { page: "timeline", name: () => AJS.I18n.getText("jalon.timeline.title"), href: path.timeline },
  { page: "dependencies", name: () => AJS.I18n.getText("jalon.dependencies.page.title"), href: path.dependencies },
  { page: "checkpoints", name: () => AJS.I18n.getText("jalon.checkpoints.page.title"), href: path.checkpoints },
  { page: "changes", name: () => AJS.I18n.getText("jalon.changes.page.title"), href: path.changes },
  { page: "bulk", name: () => AJS.I18n.getText("jalon.bulk.page.title"), href: path.bulk },
  { page: "byhand", name: () => AJS.I18n.getText("jalon.byhand.title"), href: path.byhand, roles: ["pmo", "bu-lead"] },
  { page: "rules", name: () => AJS.I18n.getText("jalon.rules.page.title"), href: path.rules, roles: ["pmo"] },
  { page: "sources", name: () => AJS.I18n.getText("jalon.sources.title"), href: path.sources, roles: ["pmo"] },
  { page: "definitions", name: () => AJS.I18n.getText("jalon.definitions.page.title"), href: path.definitions },
  { page: "bypasses", name: () => AJS.I18n.getText("jalon.bypasses.page.title"), href: path.bypasses },
  { page: "versions", name: () => AJS.I18n.getText("jalon.versions.page.title"), href: path.versions },
  { page: "people", name: () => AJS.I18n.getText("jalon.people.page.title"), href: path.people },
  { page: "health", name: () => AJS.I18n.getText("jalon.health.page.title"), href: path.health, roles: ["pmo"] },
  { page: "exchange", name: () => AJS.I18n.getText("jalon.exchange.title"), href: path.exchange, roles: ["admin"] },
];

/**
 * What stands above every page of a program: the way back to all programs, its pages with the present one marked,
 * and at the right what helps with this page.
 *
 * @param present the page's name, of the list or not
 * @param aside elements for the right end, such as a help link
 */
export function navigation(program, present, ...aside) {
  const list = h("ul.aui-nav");
  const draw = (roles) =>
    show(
      list,
      h("li.jalon-navigation-up", null, h("a", { href: path.programs() }, AJS.I18n.getText("jalon.program.all"))),
      PAGES.filter((it) => it.page === present || isOffered(it, roles)).map((it) => entry(it, program, it.page === present)),
    );
  const known = knownRoles(program);
  draw(known);
  if (known === null) {
    askRoles(program).then(draw, () => {});
  }
  return h(
    "nav.aui-navgroup.aui-navgroup-horizontal.jalon-navigation",
    { "aria-label": AJS.I18n.getText("jalon.program.pages") },
    h(
      "div.aui-navgroup-inner",
      null,
      h(
        "div.aui-navgroup-primary",
        null,
        list,
      ),
      aside.length > 0 &&
        h(
          "div.aui-navgroup-secondary",
          null,
          h(
            "ul.aui-nav",
            null,
            aside.map((it) => h("li", null, it)),
          ),
        ),
    ),
  );
}

/** While roles are not known only what everybody can use is offered. */
export function isOffered({ roles: needed }, roles) {
  return needed === undefined || needed.some((role) => roles?.includes(role) ?? false);
}

function entry({ name, href }, program, isPresent) {
  return h(
    isPresent ? "li.aui-nav-selected" : "li",
    null,
    h("a", { href: href(program), "aria-current": isPresent ? "page" : null }, name()),
  );
}
