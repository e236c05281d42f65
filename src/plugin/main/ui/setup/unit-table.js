import { h } from "../shared/dom.js";
import { userLocale } from "../shared/locale.js";
import { calendarOf, daysOf } from "./work-week.js";

/** The units that take part, with all that was proposed for them, to be changed or taken out. */
export function unitTable({ draft, keep, calendars }, onChange) {
  const { units } = draft;
  if (units.length === 0) {
    return h("p.jalon-none", null, AJS.I18n.getText("jalon.setup.units.none-yet"));
  }
  return [
    h("h3", null, AJS.I18n.getText("jalon.setup.units.chosen", units.length)),
    h(
      "div.jalon-setup-scroll",
      null,
      h(
        "table.aui.jalon-setup-units",
        null,
        h("thead", null, h("tr", null, headings().map((text) => h("th", { scope: "col" }, text)))),
        h("tbody", null, units.map((unit) => row(unit, draft, calendars, keep, onChange))),
      ),
    ),
  ];
}

/** What a unit without a zone of its own gets. */
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const headings = () => [
  AJS.I18n.getText("jalon.setup.unit.code"),
  AJS.I18n.getText("jalon.setup.unit.name"),
  AJS.I18n.getText("jalon.setup.unit.project"),
  AJS.I18n.getText("jalon.setup.unit.lead"),
  AJS.I18n.getText("jalon.setup.unit.country"),
  AJS.I18n.getText("jalon.setup.unit.language"),
  AJS.I18n.getText("jalon.setup.unit.zone"),
  AJS.I18n.getText("jalon.setup.unit.calendar"),
  AJS.I18n.getText("jalon.setup.unit.wave"),
  "",
];

function row(unit, draft, calendars, keep, onChange) {
  const cell = (name, label, attributes) =>
    h(
      "td",
      null,
      h("input.text", {
        type: "text",
        value: unit[name],
        "aria-label": `${unit.code} ${label}`,
        ...attributes,
        onchange: (event) => {
          const said = event.target.value.trim();
          unit[name] = name === "wave" ? Math.max(1, Number.parseInt(said, 10) || 1) : said;
          event.target.value = unit[name];
          if (name === "lead") {
            unit.leadKey = "";
          }
          keep();
        },
      }),
    );
  return h(
    "tr",
    null,
    cell("code", AJS.I18n.getText("jalon.setup.unit.code"), { size: 5 }),
    cell("name", AJS.I18n.getText("jalon.setup.unit.name"), { size: 18 }),
    h("td", null, unit.project || AJS.I18n.getText("jalon.setup.unit.by-hand")),
    cell("lead", AJS.I18n.getText("jalon.setup.unit.lead"), { size: 10 }),
    cell("country", AJS.I18n.getText("jalon.setup.unit.country"), { size: 3 }),
    cell("language", AJS.I18n.getText("jalon.setup.unit.language"), { size: 3 }),
    cell("zone", AJS.I18n.getText("jalon.setup.unit.zone"), { size: 16, placeholder: ownZone }),
    h("td", null, calendarChoice(unit, draft, calendars, keep)),
    cell("wave", AJS.I18n.getText("jalon.setup.unit.wave"), { type: "number", min: 1, max: 1000 }),
    h(
      "td",
      null,
      h(
        "button.aui-button.aui-button-link",
        {
          type: "button",
          "aria-label": AJS.I18n.getText("jalon.setup.unit.remove", unit.code),
          onclick: () => {
            draft.units = draft.units.filter((other) => other !== unit);
            onChange();
          },
        },
        "✕",
      ),
    ),
  );
}

/** The group's calendars and the working weeks of the countries in the table. */
function calendarChoice(unit, { units }, known, keep) {
  const codes = [...new Set([...known.map(({ code }) => code), ...units.map(({ country }) => country), unit.calendar])];
  const offered = codes.map((code) => calendarOf(code, known)).filter((calendar) => calendar !== null);
  return h(
    "select.select",
    {
      "aria-label": `${unit.code} ${AJS.I18n.getText("jalon.setup.unit.calendar")}`,
      onchange: (event) => {
        unit.calendar = event.target.value;
        keep();
      },
    },
    h("option", { value: "" }, "–"),
    offered.map((calendar) =>
      h(
        "option",
        { value: calendar.code, selected: calendar.code === unit.calendar },
        `${calendar.code} · ${daysOf(calendar, userLocale())}`,
      ),
    ),
  );
}
