import { h } from "../shared/dom.js";
import { userPicker } from "../shared/user-picker.js";
import { ROLES, roleName } from "./stakeholders.js";

/**
 * Asks who of a Business Unit is to be kept informed: those there are, each to be taken off, and a line for one more,
 * who is found in Jira or else reached by a channel.
 */
export function stakeholderFields(present) {
  const lines = present.map(line);
  const list = h("ul.jalon-interested", null, lines.map((it) => it.element));
  let more = 0;
  const add = () => {
    const it = adding(++more);
    lines.push(it);
    list.append(it.element);
    it.element.querySelector("input").focus();
  };
  return {
    element: h(
      "div.jalon-stakeholders",
      { role: "group", "aria-labelledby": "jalon-stakeholders-title" },
      h("h3", { id: "jalon-stakeholders-title" }, AJS.I18n.getText("jalon.people.stakeholders")),
      list,
      h("button.aui-button", { type: "button", onclick: add }, AJS.I18n.getText("jalon.people.stakeholder.add")),
    ),
    values: () => lines.filter((it) => it.element.isConnected).map((it) => it.value()),
  };
}

function line(stakeholder) {
  const { person, name, channel, role } = stakeholder;
  const element = h(
    "li",
    null,
    h("span", null, person ? person.name : `${name}, ${channel}`, " ", h("span.jalon-quiet", null, roleName(role))),
    remove(person?.name ?? name, () => element.remove()),
  );
  return { element, value: () => ({ person: person?.key, name, channel, role }) };
}

function adding(number) {
  const picker = userPicker(`stakeholder-${number}`, AJS.I18n.getText("jalon.people.stakeholder.who"));
  const channel = h("input.text", { type: "text", id: `jalon-channel-${number}`, maxlength: "255" });
  const role = h(
    "select.select",
    { id: `jalon-interest-${number}` },
    ROLES.map((code) => h("option", { value: code }, roleName(code))),
  );
  const element = h(
    "li.jalon-one-more",
    null,
    picker.element,
    labelled(`jalon-channel-${number}`, AJS.I18n.getText("jalon.people.stakeholder.channel"), channel),
    labelled(`jalon-interest-${number}`, AJS.I18n.getText("jalon.people.stakeholder.role"), role),
    remove(String(number), () => element.remove()),
  );
  const value = () =>
    channel.value.trim() === ""
      ? { person: picker.key(), role: role.value }
      : { name: picker.text(), channel: channel.value, role: role.value };
  return { element, value };
}

function labelled(id, label, field) {
  return h("span.jalon-picker", null, h("label", { for: id }, label), field);
}

function remove(whom, act) {
  return h(
    "button.aui-button.aui-button-link",
    { type: "button", "aria-label": AJS.I18n.getText("jalon.people.remove.whom", whom), onclick: act },
    AJS.I18n.getText("jalon.people.remove"),
  );
}
