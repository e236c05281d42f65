import { api, path } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { differences, mistakes } from "./lines.js";

const TABLES = {
  workstreams: () => AJS.I18n.getText("jalon.exchange.table.workstreams"),
  milestones: () => AJS.I18n.getText("jalon.exchange.table.milestones"),
  businessUnits: () => AJS.I18n.getText("jalon.exchange.table.units"),
  rollouts: () => AJS.I18n.getText("jalon.exchange.table.rollouts"),
};

/** Taking a program along as a file, and bringing one in: looked at first, then imported as a whole or not at all. */
programPage("exchange", (place, { program }) => show(place, page(program)));

function page(program) {
  return [h("h1", null, AJS.I18n.getText("jalon.exchange.title")), takeAlong(program), bringIn(program)];
}

function takeAlong(program) {
  return h(
    "section",
    null,
    h("h2", null, AJS.I18n.getText("jalon.exchange.export")),
    h("p", null, AJS.I18n.getText("jalon.exchange.export.what-for")),
    h(
      "p.jalon-exchange-downloads",
      null,
      h(
        "a.aui-button.aui-button-primary",
        { href: path.export(program), download: `${program}.json` },
        AJS.I18n.getText("jalon.exchange.export.file"),
      ),
      Object.entries(TABLES).map(([table, name]) =>
        h("a.aui-button", { href: path.export(program, table), download: `${program}-${table}.csv` }, `${name()} (CSV)`),
      ),
    ),
  );
}

function bringIn(program) {
  const answer = h("div.jalon-exchange-answer", { role: "status", tabindex: "-1" });
  const file = h("input", { type: "file", id: "jalon-exchange-file", accept: ".json,.csv", onchange: () => show(answer) });
  const table = h(
    "select.select",
    { id: "jalon-exchange-table", onchange: () => show(answer) },
    h("option", { value: "" }, AJS.I18n.getText("jalon.exchange.export.file")),
    Object.entries(TABLES).map(([value, name]) => h("option", { value }, `${name()} (CSV)`)),
  );
  const say = (...what) => {
    show(answer, ...what);
    answer.focus();
  };
  const ask = async (request, draw) => {
    if (file.files.length === 0) {
      say(message("warning", AJS.I18n.getText("jalon.exchange.import.no-file")));
      return;
    }
    try {
      say(draw(await request(program, table.value, await file.files[0].text())));
    } catch (error) {
      say(error.errors.length > 0 ? mistakes(error.errors) : message("error", sentence(error)));
    }
  };
  const imported = () => message("success", AJS.I18n.getText("jalon.exchange.import.done"), toOverview(program));
  const bring = () => ask(api.importFile, imported);
  return h(
    "section",
    null,
    h("h2", null, AJS.I18n.getText("jalon.exchange.import")),
    h("p", null, AJS.I18n.getText("jalon.exchange.import.what-for")),
    h(
      "form.aui.top-label",
      {
        onsubmit: (event) => {
          event.preventDefault();
          ask(api.previewFile, (found) => differences(found.differences, bring));
        },
      },
      h("div.field-group", null, h("label", { for: "jalon-exchange-table" }, AJS.I18n.getText("jalon.exchange.import.what")), table),
      h("div.field-group", null, h("label", { for: "jalon-exchange-file" }, AJS.I18n.getText("jalon.exchange.import.file")), file),
      h(
        "div.buttons-container",
        null,
        h("button.aui-button.aui-button-primary", { type: "submit" }, AJS.I18n.getText("jalon.exchange.import.check")),
      ),
    ),
    answer,
  );
}

function toOverview(program) {
  return h("p", null, h("a", { href: path.program(program) }, AJS.I18n.getText("jalon.byhand.to-overview")));
}
