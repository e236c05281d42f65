import { path } from "./api.js";
import { h } from "./dom.js";

/*
 * The pages of one program, in the order in which they are offered. A page is one entry here, one line in PageRoute,
 * and a folder of its own; its script starts by programPage(…) with the name it has here.
 */
const PAGES = [
  { page: "program", name: () => AJS.I18n.getText("jalon.program.page.overview"), href: path.program },
  { page: "timeline", name: () => AJS.I18n.getText("jalon.timeline.title"), href: path.timeline },
  { page: "dependencies", name: () => AJS.I18n.getText("jalon.dependencies.page.title"), href: path.dependencies },
  { page: "changes", name: () => AJS.I18n.getText("jalon.changes.page.title"), href: path.changes },
  { page: "byhand", name: () => AJS.I18n.getText("jalon.byhand.title"), href: path.byhand },
  { page: "rules", name: () => AJS.I18n.getText("jalon.rules.page.title"), href: path.rules },
  { page: "sources", name: () => AJS.I18n.getText("jalon.sources.title"), href: path.sources },
  { page: "versions", name: () => AJS.I18n.getText("jalon.versions.page.title"), href: path.versions },
  { page: "people", name: () => AJS.I18n.getText("jalon.people.page.title"), href: path.people },
  { page: "health", name: () => AJS.I18n.getText("jalon.health.page.title"), href: path.health },
  { page: "exchange", name: () => AJS.I18n.getText("jalon.exchange.title"), href: path.exchange },
];

/**
 * What stands above every page of a program: the way back to all programs, its pages with the present one marked,
 * and at the right what helps with this page.
 *
 * @param present the page's name, of the list or not
 * @param aside elements for the right end, such as a help link
 */
export function navigation(program, present, ...aside) {
  return h(
    "nav.aui-navgroup.aui-navgroup-horizontal.jalon-navigation",
    { "aria-label": AJS.I18n.getText("jalon.program.pages") },
    h(
      "div.aui-navgroup-inner",
      null,
      h(
        "div.aui-navgroup-primary",
        null,
        h(
          "ul.aui-nav",
          null,
          h("li.jalon-navigation-up", null, h("a", { href: path.programs() }, AJS.I18n.getText("jalon.program.all"))),
          PAGES.map((it) => entry(it, program, it.page === present)),
        ),
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

function entry({ name, href }, program, isPresent) {
  return h(
    isPresent ? "li.aui-nav-selected" : "li",
    null,
    h("a", { href: href(program), "aria-current": isPresent ? "page" : null }, name()),
  );
}
