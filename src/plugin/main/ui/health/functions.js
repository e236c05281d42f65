import { h } from "../shared/dom.js";
import { lozenge } from "./lozenge.js";

/* What the add-on does by itself; the order is the server's. */
const FUNCTIONS = {
  events: {
    name: () => AJS.I18n.getText("jalon.health.function.events"),
    off: () => AJS.I18n.getText("jalon.health.function.events.off"),
  },
  rules: {
    name: () => AJS.I18n.getText("jalon.health.function.rules"),
    off: () => AJS.I18n.getText("jalon.health.function.rules.off"),
  },
  reconcile: {
    name: () => AJS.I18n.getText("jalon.health.function.reconcile"),
    off: () => AJS.I18n.getText("jalon.health.function.reconcile.off"),
  },
  snapshots: {
    name: () => AJS.I18n.getText("jalon.health.function.snapshots"),
    off: () => AJS.I18n.getText("jalon.health.function.snapshots.off"),
  },
};

/** Each function with its state and what it means to be without it; a Jira administrator switches it. */
export function functions({ functions: all, maySwitch }, turn) {
  return h(
    "section.jalon-health-section",
    { "aria-labelledby": "jalon-health-functions" },
    h("h2", { id: "jalon-health-functions" }, AJS.I18n.getText("jalon.health.functions")),
    h(
      "p.jalon-quiet",
      null,
      maySwitch ? AJS.I18n.getText("jalon.health.functions.all") : AJS.I18n.getText("jalon.health.functions.whose"),
    ),
    h(
      "table.aui.jalon-functions",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.function")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.state")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.function.without")),
          maySwitch && h("th", { scope: "col" }, AJS.I18n.getText("jalon.health.function.switch")),
        ),
      ),
      h(
        "tbody",
        null,
        all.map((it) => line(it, maySwitch, turn)),
      ),
    ),
  );
}

function line({ code, on }, maySwitch, turn) {
  const { name, off } = FUNCTIONS[code];
  return h(
    "tr",
    { "data-function": code },
    h("th", { scope: "row" }, name()),
    h("td", null, on ? lozenge("success", AJS.I18n.getText("jalon.health.on")) : lozenge("moved", AJS.I18n.getText("jalon.health.off"))),
    h("td", null, off()),
    maySwitch &&
      h(
        "td.jalon-health-action",
        null,
        h(
          "button.aui-button",
          { type: "button", "aria-label": label(on, name()), onclick: () => turn(code, !on) },
          on ? AJS.I18n.getText("jalon.health.turn.off") : AJS.I18n.getText("jalon.health.turn.on"),
        ),
      ),
  );
}

function label(on, name) {
  return on
    ? AJS.I18n.getText("jalon.health.turn.off.what", name)
    : AJS.I18n.getText("jalon.health.turn.on.what", name);
}
