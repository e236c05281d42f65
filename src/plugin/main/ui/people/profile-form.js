import { h, show } from "../shared/dom.js";
import { sentence } from "../shared/states.js";
import { userPicker } from "../shared/user-picker.js";
import { DISCLOSURES, disclosureName } from "./disclosure.js";
import { languages } from "./languages.js";
import { stakeholderFields } from "./stakeholder-fields.js";

/** Asks for a Business Unit's profile; its lead is offered what is the unit's own to say. */
export function profileForm(unit, calendars, { save, cancel }) {
  const all = unit.right === "all";
  const lead = userPicker("lead", AJS.I18n.getText("jalon.people.lead"), unit.lead);
  const zone = zoneField(unit.timeZone);
  const language = choice("language", unit.language, languages(unit.language));
  const calendar = choice("calendar", unit.calendar, calendars.map(({ code, name }) => [code, name]));
  const disclosure = choice("disclosure", unit.disclosure, DISCLOSURES.map((it) => [it, disclosureName(it)]));
  const interested = stakeholderFields(unit.stakeholders);
  const refused = h("div.error", { role: "alert" });
  const submit = async (event) => {
    event.preventDefault();
    show(refused);
    try {
      await save({
        lead: all ? lead.key() : unit.lead?.key,
        timeZone: all ? zone.value : unit.timeZone,
        language: language.value,
        disclosure: all ? disclosure.value : unit.disclosure,
        calendar: calendar.value,
        stakeholders: interested.values(),
      });
    } catch (error) {
      show(refused, sentence(error));
    }
  };
  return h(
    "form.aui.top-label",
    { onsubmit: submit },
    all && h("div.field-group", null, lead.element),
    all && group("zone", AJS.I18n.getText("jalon.people.zone"), zone, zones()),
    all && group("disclosure", AJS.I18n.getText("jalon.people.disclosure"), disclosure),
    group("language", AJS.I18n.getText("jalon.people.language"), language),
    group("calendar", AJS.I18n.getText("jalon.people.calendar"), calendar),
    interested.element,
    refused,
    h(
      "div.buttons-container",
      null,
      h("button.aui-button.aui-button-primary", { type: "submit" }, AJS.I18n.getText("jalon.people.save")),
      h("button.aui-button.aui-button-link", { type: "button", onclick: cancel }, AJS.I18n.getText("jalon.people.cancel")),
    ),
  );
}

function group(id, label, ...fields) {
  return h("div.field-group", null, h("label", { for: `jalon-profile-${id}` }, label), fields);
}

function zoneField(present) {
  return h("input.text", {
    type: "text",
    id: "jalon-profile-zone",
    list: "jalon-profile-zones",
    value: present,
    autocomplete: "off",
    placeholder: "Europe/Paris",
  });
}

function zones() {
  return h(
    "datalist",
    { id: "jalon-profile-zones" },
    Intl.supportedValuesOf("timeZone").map((zone) => h("option", { value: zone })),
  );
}

function choice(id, present, offered) {
  return h(
    "select.select",
    { id: `jalon-profile-${id}` },
    h("option", { value: "" }, AJS.I18n.getText("jalon.people.not-said")),
    offered.map(([value, name]) => h("option", { value, selected: value === present }, name)),
  );
}
