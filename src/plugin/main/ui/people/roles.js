import { h } from "../shared/dom.js";
import { userPicker } from "../shared/user-picker.js";
import { personName } from "./person.js";

/* The roles that are given to people in the program itself. */
const ROLES = {
  admin: {
    name: () => AJS.I18n.getText("jalon.people.role.admin"),
    may: () => AJS.I18n.getText("jalon.people.role.admin.may"),
  },
  pmo: {
    name: () => AJS.I18n.getText("jalon.people.role.pmo"),
    may: () => AJS.I18n.getText("jalon.people.role.pmo.may"),
  },
  stakeholder: {
    name: () => AJS.I18n.getText("jalon.people.role.stakeholder"),
    may: () => AJS.I18n.getText("jalon.people.role.stakeholder.may"),
  },
};

/** Who holds which role; whoever may says who does from now on. */
export function roles({ roles: held, mayAssign, program }, assign) {
  return h(
    "section.jalon-people-section",
    { "aria-labelledby": "jalon-people-roles" },
    h("h2", { id: "jalon-people-roles" }, AJS.I18n.getText("jalon.people.roles")),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.people.roles.implied", program.projectKey)),
    h(
      "div.jalon-roles",
      null,
      held.map((it) => role(it, mayAssign, assign)),
    ),
  );
}

function role({ role: code, people }, mayAssign, assign) {
  const name = ROLES[code].name();
  return h(
    "div.jalon-role",
    { "data-role": code },
    h("h3", null, name),
    h("p.jalon-quiet", null, ROLES[code].may()),
    people.length === 0
      ? h("p.jalon-quiet", null, AJS.I18n.getText("jalon.people.role.nobody"))
      : h(
          "ul.jalon-holders",
          { "aria-label": name },
          people.map((person) => holder(code, person, mayAssign, assign)),
        ),
    mayAssign && adding(code, name, assign),
  );
}

function holder(code, person, mayAssign, assign) {
  return h(
    "li",
    null,
    personName(person),
    mayAssign &&
      h(
        "button.aui-button.aui-button-link",
        {
          type: "button",
          "aria-label": AJS.I18n.getText("jalon.people.remove.whom", person.name),
          onclick: () => assign(code, person.key, false),
        },
        AJS.I18n.getText("jalon.people.remove"),
      ),
  );
}

function adding(code, name, assign) {
  const picker = userPicker(`role-${code}`, AJS.I18n.getText("jalon.people.add.label", name));
  return h(
    "form.aui.jalon-adding",
    {
      onsubmit: (event) => {
        event.preventDefault();
        assign(code, picker.key(), true);
      },
    },
    picker.element,
    h("button.aui-button", { type: "submit" }, AJS.I18n.getText("jalon.people.add")),
  );
}
