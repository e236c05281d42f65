import { api, path } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { mistakes, understood } from "./lines.js";

/** Reporting by hand: paste a table or choose a file, look at what was understood, keep it. */
programPage("byhand", (place, { program }) => show(place, page(program)));

function page(program) {
  const answer = h("div.jalon-byhand-answer", { role: "status", tabindex: "-1" });
  const field = h("textarea.textarea.full-width-field.jalon-byhand-table", {
    id: "jalon-byhand-table",
    rows: "10",
    spellcheck: "false",
    "aria-describedby": "jalon-byhand-columns",
    oninput: () => show(answer),
  });
  const say = (...what) => {
    show(answer, ...what);
    answer.focus();
  };
  const ask = async (request, draw) => {
    try {
      say(draw(await request(program, field.value)));
    } catch (error) {
      say(error.errors.length > 0 ? mistakes(error.errors) : message("error", sentence(error)));
    }
  };
  const check = () => ask(api.previewHandReport, (found) => understood(found.lines, record));
  const record = () => ask(api.recordHandReport, (kept) => recorded(program, kept.lines.length));
  return [
    h("h1", null, AJS.I18n.getText("jalon.byhand.title")),
    h("p", null, AJS.I18n.getText("jalon.byhand.what-for")),
    h(
      "form.aui.top-label",
      {
        onsubmit: (event) => {
          event.preventDefault();
          check();
        },
      },
      h("label", { for: "jalon-byhand-table" }, AJS.I18n.getText("jalon.byhand.table")),
      field,
      h("div.description", { id: "jalon-byhand-columns" }, AJS.I18n.getText("jalon.byhand.columns")),
      h(
        "div.buttons-container.jalon-byhand-actions",
        null,
        h("button.aui-button.aui-button-primary", { type: "submit" }, AJS.I18n.getText("jalon.byhand.check")),
        file(field, () => show(answer)),
        h(
          "button.aui-button.aui-button-link",
          {
            type: "button",
            onclick: () => {
              field.value = EXAMPLE;
              show(answer);
              field.focus();
            },
          },
          AJS.I18n.getText("jalon.byhand.example"),
        ),
      ),
    ),
    answer,
  ];
}

const EXAMPLE = `bu;as_of;milestone;percent;forecast;actual;cumulative_cost
CZ;2026-10;M04;60;2026-12-04;;
CZ;2026-10;M03;;;2026-10-16;
CZ;2026-10;;;;;96
`;

function file(field, changed) {
  const chooser = h("input.jalon-byhand-file", {
    type: "file",
    accept: ".csv,.txt,.tsv,text/csv,text/plain",
    id: "jalon-byhand-file",
    onchange: async () => {
      if (chooser.files.length > 0) {
        field.value = await chooser.files[0].text();
        changed();
      }
    },
  });
  return h(
    "span.jalon-byhand-choose",
    null,
    h("label", { for: "jalon-byhand-file" }, AJS.I18n.getText("jalon.byhand.file")),
    chooser,
  );
}

function recorded(program, count) {
  return message(
    "success",
    AJS.I18n.getText("jalon.byhand.recorded", String(count)),
    h("p", null, h("a", { href: path.program(program) }, AJS.I18n.getText("jalon.byhand.to-overview"))),
  );
}
