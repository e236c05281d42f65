import { h } from "../shared/dom.js";
import { personName } from "./person.js";

const NAMES = {
  marketing: () => AJS.I18n.getText("jalon.people.stakeholder.role.marketing"),
  sales: () => AJS.I18n.getText("jalon.people.stakeholder.role.sales"),
  "customer-service": () => AJS.I18n.getText("jalon.people.stakeholder.role.customer-service"),
  operations: () => AJS.I18n.getText("jalon.people.stakeholder.role.operations"),
  it: () => AJS.I18n.getText("jalon.people.stakeholder.role.it"),
  customs: () => AJS.I18n.getText("jalon.people.stakeholder.role.customs"),
  legal: () => AJS.I18n.getText("jalon.people.stakeholder.role.legal"),
  finance: () => AJS.I18n.getText("jalon.people.stakeholder.role.finance"),
  other: () => AJS.I18n.getText("jalon.people.stakeholder.role.other"),
};

export const ROLES = Object.keys(NAMES);
export const roleName = (role) => NAMES[role]?.() ?? role;

/** Who of a Business Unit is kept informed, and how who has no account is reached. */
export function stakeholderList(stakeholders) {
  return h(
    "ul.jalon-interested",
    null,
    stakeholders.map(({ person, name, channel, role }) =>
      h(
        "li",
        null,
        person ? personName(person) : h("span", { title: channel }, name),
        " ",
        h("span.jalon-quiet", null, roleName(role)),
      ),
    ),
  );
}
