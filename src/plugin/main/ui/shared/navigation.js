import { path } from "./api.js";
import { h, show } from "./dom.js";
import { menu } from "./menu.js";
import { askRoles, knownRoles } from "./roles.js";

/*
 * The pages of one program, in the order in which they are offered. A page is one entry here, one line in PageRoute,
 * and a folder of its own; its script starts by programPage(…) with the name it has here. One that only some roles can
 * use, or need, names them: it is not offered to others, and the server refuses them whatever is offered. What is
 * looked at every week stands by itself, the rest in menus by what one comes for.
 */
const PAGES = [
  { page: "program", name: () => AJS.I18n.getText("jalon.program.page.overview"), href: path.program },
  { page: "timeline", name: () => AJS.I18n.getText("jalon.timeline.title"), href: path.timeline },
  { page: "dependencies", name: () => AJS.I18n.getText("jalon.dependencies.page.title"), href: path.dependencies },
  { page: "checkpoints", name: () => AJS.I18n.getText("jalon.checkpoints.page.title"), href: path.checkpoints },
  { page: "changes", name: () => AJS.I18n.getText("jalon.changes.page.title"), href: path.changes },
  { page: "versions", name: () => AJS.I18n.getText("jalon.versions.page.title"), href: path.versions },
  { page: "bypasses", name: () => AJS.I18n.getText("jalon.bypasses.page.title"), href: path.bypasses, menu: "rules", roles: ["pmo", "bu-lead"] },
  { page: "definitions", name: () => AJS.I18n.getText("jalon.definitions.page.title"), href: path.definitions, menu: "rules", roles: ["pmo", "bu-lead"] },
  { page: "bulk", name: () => AJS.I18n.getText("jalon.bulk.page.title"), href: path.bulk, menu: "data", roles: ["pmo", "bu-lead"] },
  { page: "byhand", name: () => AJS.I18n.getText("jalon.byhand.title"), href: path.byhand, menu: "data", roles: ["pmo", "bu-lead"] },
  { page: "rules", name: () => AJS.I18n.getText("jalon.rules.page.title"), href: path.rules, menu: "data", roles: ["pmo"] },
  { page: "sources", name: () => AJS.I18n.getText("jalon.sources.title"), href: path.sources, menu: "data", roles: ["pmo"] },
  { page: "people", name: () => AJS.I18n.getText("jalon.people.page.title"), href: path.people, menu: "settings" },
  { page: "health", name: () => AJS.I18n.getText("jalon.health.page.title"), href: path.health, menu: "settings", roles: ["pmo"] },
  { page: "exchange", name: () => AJS.I18n.getText("jalon.exchange.title"), href: path.exchange, menu: "settings", roles: ["admin"] },
];

const MENUS = {
  rules: () => AJS.I18n.getText("jalon.program.menu.rules"),
  data: () => AJS.I18n.getText("jalon.program.menu.data"),
  settings: () => AJS.I18n.getText("jalon.program.menu.settings"),
};

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
      entries(PAGES.filter((it) => it.page === present || isOffered(it, roles)), program, present),
    );
  const known = knownRoles(program);
  draw(known);
  if (known === null) {
    askRoles(program).then(draw, () => {});
  }
  const nav = h(
    "nav.aui-navgroup.aui-navgroup-horizontal.jalon-navigation",
    { "aria-label": AJS.I18n.getText("jalon.program.pages") },
    h(
      "div.aui-navgroup-inner",
      null,
      unfolding(() => nav.classList.toggle("jalon-is-open")),
      h("div.aui-navgroup-primary", null, list),
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
  return nav;
}

/** Where there is no room the pages are behind a button. */
function unfolding(toggle) {
  const button = h(
    "button.jalon-navigation-button.jalon-navigation-all",
    { type: "button", "aria-expanded": "false", onclick: () => button.setAttribute("aria-expanded", String(toggle())) },
    AJS.I18n.getText("jalon.program.pages"),
  );
  return button;
}

/** While roles are not known only what everybody can use is offered. */
export function isOffered({ roles: needed }, roles) {
  return needed === undefined || needed.some((role) => roles?.includes(role) ?? false);
}

/** A menu stands where its first page would, and one with a single page is that page. */
function entries(offered, program, present) {
  return offered.map((it) => {
    const together = offered.filter(({ menu: other }) => it.menu !== undefined && other === it.menu);
    if (together.length < 2) {
      return h(it.page === present ? "li.aui-nav-selected" : "li", null, link(it, program, present));
    }
    return (
      it === together[0] &&
      menu(
        MENUS[it.menu](),
        together.map((one) => link(one, program, present)),
        together.some(({ page }) => page === present),
      )
    );
  });
}

function link({ page, name, href }, program, present) {
  return h("a", { href: href(program), "aria-current": page === present ? "page" : null }, name());
}
