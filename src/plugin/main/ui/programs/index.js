import { api, path } from "../shared/api.js";
import { h } from "../shared/dom.js";
import { load, start } from "../shared/page.js";
import { rememberRoles } from "../shared/roles.js";
import { message } from "../shared/states.js";

/** The programs the user may see; without any it says how the first one comes about. */
start("jalon-programs", (root) => load(root, api.programs, page));

function page({ programs, maySetUp }) {
  rememberRoles(programs);
  return [
    h("h1", null, AJS.I18n.getText("jalon.program.list")),
    programs.length > 0 && h("p", null, h("a", { href: path.mine() }, AJS.I18n.getText("jalon.mine.page.title"))),
    programs.length === 0 ? empty(maySetUp) : list(programs),
    maySetUp && h("div.jalon-programs-more", null, newProgram(programs.length === 0), sample(), guards()),
  ];
}

/** Only who can do something about it is asked to. */
function empty(maySetUp) {
  return message(
    "info",
    AJS.I18n.getText("jalon.program.list.empty"),
    h(
      "p",
      null,
      maySetUp
        ? AJS.I18n.getText("jalon.program.list.empty.admin")
        : AJS.I18n.getText("jalon.program.list.empty.user"),
    ),
  );
}

function sample() {
  return h("a", { href: path.sample(), id: "jalon-sample-link" }, AJS.I18n.getText("jalon.setup.sample"));
}

function guards() {
  return h("a", { href: path.guards(), id: "jalon-guards-link" }, AJS.I18n.getText("jalon.guards.page.title"));
}

function newProgram(isFirst) {
  return h(
    `a.aui-button${isFirst ? ".aui-button-primary" : ""}`,
    { href: path.setup(), id: "jalon-new-program" },
    AJS.I18n.getText("jalon.program.list.new"),
  );
}

function list(programs) {
  return h(
    "table.aui.jalon-programs",
    null,
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.program.list.name")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.program.list.standard")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.program.list.version")),
        h("th.jalon-number", { scope: "col" }, AJS.I18n.getText("jalon.program.list.rollouts")),
      ),
    ),
    h("tbody", null, programs.map(line)),
  );
}

function line(program) {
  return h(
    "tr",
    null,
    h("th", { scope: "row" }, h("a", { href: path.program(program.key) }, program.name)),
    h("td", null, program.standard),
    h("td", null, program.targetVersion),
    h("td.jalon-number", null, String(program.rollouts)),
  );
}
