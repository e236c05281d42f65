import { h } from "../shared/dom.js";
import { message } from "../shared/states.js";
import { criterion } from "./criterion.js";
import { history } from "./history.js";

/**
 * One checkpoint: how it is decided, its criteria, and what was changed when.
 *
 * @param save gets the definition, the criteria as chosen, and where to say what the server refuses
 * @param said what became of saving it, or null
 */
export function checkpoint(defined, mayChange, save, said) {
  const tell = h(
    "div.jalon-said",
    { "aria-live": "polite", tabindex: "-1", "data-said": said !== null },
    said && message(said.kind, said.text),
  );
  const lines = defined.criteria.map((asked) => criterion(asked, mayChange));
  const button = h(
    "button.aui-button.aui-button-primary",
    { type: "submit", disabled: true },
    AJS.I18n.getText("jalon.definitions.save", String(defined.version + 1)),
  );
  const title = `jalon-definition-${defined.code}`;
  return h(
    "section.jalon-definition",
    { "aria-labelledby": title },
    h("h2", { id: title }, `${defined.code} ${defined.name}`),
    h(
      "p.jalon-facts",
      null,
      h("span", null, AJS.I18n.getText("jalon.definitions.version", String(defined.version))),
      h(
        "span.aui-lozenge.aui-lozenge-subtle",
        null,
        defined.inherited
          ? AJS.I18n.getText("jalon.definitions.inherited")
          : AJS.I18n.getText("jalon.definitions.own"),
      ),
      h("span", null, AJS.I18n.getText("jalon.definitions.at", defined.milestone)),
      h("span", null, AJS.I18n.getText("jalon.definitions.decided", defined.decided, defined.roles.join(", "))),
    ),
    tell,
    h(
      "form.aui",
      {
        onchange: () => {
          button.disabled = !lines.some((line) => line.differs());
        },
        onsubmit: (event) => {
          event.preventDefault();
          save(
            defined,
            lines.map((line) => line.chosen()),
            tell,
          );
        },
      },
      h("div.jalon-scroller", null, h("table.aui", null, head(), h("tbody", null, lines.map((it) => it.row)))),
      mayChange &&
        h(
          "div.jalon-definition-save",
          null,
          button,
          defined.inherited && h("span.jalon-quiet", null, AJS.I18n.getText("jalon.definitions.becomes-own")),
        ),
    ),
    history(defined.versions),
  );
}

function head() {
  const names = [
    AJS.I18n.getText("jalon.definitions.criterion"),
    AJS.I18n.getText("jalon.definitions.evidence"),
    AJS.I18n.getText("jalon.definitions.counts"),
    AJS.I18n.getText("jalon.definitions.waiver"),
    AJS.I18n.getText("jalon.definitions.binding"),
    AJS.I18n.getText("jalon.definitions.owner"),
    AJS.I18n.getText("jalon.definitions.scope"),
  ];
  return h("thead", null, h("tr", null, names.map((name) => h("th", { scope: "col" }, name))));
}
