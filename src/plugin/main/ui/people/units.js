import { path } from "../shared/api.js";
import { sidePanel } from "../shared/dialog.js";
import { h } from "../shared/dom.js";
import { disclosureName } from "./disclosure.js";
import { languageName } from "./languages.js";
import { personName } from "./person.js";
import { profileForm } from "./profile-form.js";
import { stakeholderList } from "./stakeholders.js";

/** What is known of each Business Unit; whoever may changes it in a panel at the side. */
export function units({ units: known, calendars, program }, change) {
  const panel = sidePanel("profile");
  const edit = (unit) =>
    panel.open(
      AJS.I18n.getText("jalon.people.profile.of", unit.name),
      profileForm(unit, calendars, {
        cancel: () => panel.element.close(),
        save: async (profile) => {
          await change(unit.bu, profile);
          panel.element.close();
        },
      }),
    );
  return h(
    "section.jalon-people-section",
    { "aria-labelledby": "jalon-people-units" },
    h("h2", { id: "jalon-people-units" }, AJS.I18n.getText("jalon.people.units")),
    h(
      "table.aui.jalon-units",
      null,
      h("thead", null, h("tr", null, heads())),
      h(
        "tbody",
        null,
        known.map((unit) => row(program.key, unit, calendars, edit)),
      ),
    ),
    panel.element,
  );
}

function heads() {
  return [
    AJS.I18n.getText("jalon.people.unit"),
    AJS.I18n.getText("jalon.people.lead"),
    AJS.I18n.getText("jalon.people.zone"),
    AJS.I18n.getText("jalon.people.language"),
    AJS.I18n.getText("jalon.people.disclosure"),
    AJS.I18n.getText("jalon.people.calendar"),
    AJS.I18n.getText("jalon.people.stakeholders"),
    h("span.assistive", null, AJS.I18n.getText("jalon.people.edit")),
  ].map((head) => h("th", { scope: "col" }, head));
}

function row(program, unit, calendars, edit) {
  const calendar = calendars.find(({ code }) => code === unit.calendar);
  return h(
    "tr",
    { "data-bu": unit.bu },
    h("th", { scope: "row" }, h("a", { href: path.bu(program, unit.bu) }, unit.name), " ", h("span.jalon-quiet", null, unit.bu)),
    h("td.jalon-unit-lead", null, unit.lead ? personName(unit.lead) : none()),
    h("td", null, unit.timeZone ?? none()),
    h("td", null, unit.language ? languageName(unit.language) : none()),
    h("td.jalon-unit-disclosure", null, disclosureName(unit.disclosure)),
    h("td", null, calendar ? calendarName(calendar) : none()),
    h("td", null, unit.stakeholders.length > 0 ? stakeholderList(unit.stakeholders) : none()),
    h(
      "td.jalon-unit-edit",
      null,
      unit.right !== "none" &&
        h(
          "button.aui-button.aui-button-link",
          {
            type: "button",
            "aria-label": AJS.I18n.getText("jalon.people.profile.of", unit.name),
            onclick: () => edit(unit),
          },
          AJS.I18n.getText("jalon.people.edit"),
        ),
    ),
  );
}

function calendarName({ name, holidays }) {
  return h("span", { title: AJS.I18n.getText("jalon.people.calendar.holidays", String(holidays)) }, name);
}

function none() {
  return h("span.jalon-quiet", null, AJS.I18n.getText("jalon.people.not-said"));
}
