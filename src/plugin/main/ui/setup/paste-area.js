import { h, show } from "../shared/dom.js";
import { understood } from "./paste.js";

/** A table from a spreadsheet or a mail, and line by line what was understood of it. */
export function pasteArea({ projects, draft }, onChange) {
  const result = h("div", { "aria-live": "polite" });
  const text = h("textarea.textarea.jalon-setup-paste", {
    rows: 4,
    id: "jalon-setup-paste",
    placeholder: AJS.I18n.getText("jalon.setup.paste.example"),
    oninput: () => draw(),
  });

  function draw() {
    const lines = understood(text.value, projects);
    const right = lines.filter((line) => line.problems.length === 0);
    show(
      result,
      lines.length > 0 && [
        table(lines),
        h(
          "button.aui-button",
          { type: "button", id: "jalon-setup-take", disabled: right.length === 0, onclick: () => take(right) },
          AJS.I18n.getText("jalon.setup.paste.take", right.length, lines.length),
        ),
      ],
    );
  }

  /** What is pasted again replaces what is there under the same code. */
  function take(lines) {
    const codes = new Set(lines.map(({ unit }) => unit.code));
    draft.units = [...draft.units.filter((unit) => !codes.has(unit.code)), ...lines.map(({ unit }) => unit)];
    text.value = "";
    draw();
    onChange();
  }

  return h(
    "details.jalon-setup-details",
    null,
    h("summary", null, AJS.I18n.getText("jalon.setup.paste")),
    h(
      "form.aui",
      { onsubmit: (event) => event.preventDefault() },
      h("label", { for: "jalon-setup-paste" }, AJS.I18n.getText("jalon.setup.paste.help")),
      text,
    ),
    result,
  );
}

function table(lines) {
  return h(
    "table.aui.jalon-setup-understood",
    null,
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        [
          AJS.I18n.getText("jalon.setup.paste.line"),
          AJS.I18n.getText("jalon.setup.unit.code"),
          AJS.I18n.getText("jalon.setup.unit.name"),
          AJS.I18n.getText("jalon.setup.unit.project"),
          AJS.I18n.getText("jalon.setup.unit.lead"),
          AJS.I18n.getText("jalon.setup.unit.country"),
          AJS.I18n.getText("jalon.setup.unit.wave"),
          AJS.I18n.getText("jalon.setup.paste.result"),
        ].map((text) => h("th", { scope: "col" }, text)),
      ),
    ),
    h("tbody", null, lines.map(row)),
  );
}

function row({ number, unit, problems }) {
  const right = problems.length === 0;
  return h(
    right ? "tr" : "tr.jalon-setup-wrong",
    null,
    h("td", null, String(number)),
    [unit.code, unit.name, unit.project, unit.lead, unit.country, String(unit.wave)].map((value) =>
      h("td", null, value),
    ),
    h("td", null, right ? AJS.I18n.getText("jalon.setup.paste.right") : problems.join(" ")),
  );
}
