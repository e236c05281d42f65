import { h } from "../shared/dom.js";
import { userPicker } from "../shared/user-picker.js";

/** Who signs off for which role; the PMO says so. The lead of a Business Unit signs without being named. */
export function signers({ checkpoints, appointments, isPmo }, appoint) {
  const roles = new Map(checkpoints.flatMap((it) => it.roles.map((role) => [role.code, role.name])));
  return h(
    "section.jalon-checkpoints-section",
    { "aria-labelledby": "jalon-checkpoints-signers" },
    h("h2", { id: "jalon-checkpoints-signers" }, AJS.I18n.getText("jalon.checkpoints.signers")),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.checkpoints.signers.lead")),
    h(
      "div.jalon-signers",
      null,
      [...roles].map(([code, name]) => role(code, name, appointments.filter((it) => it.role === code), isPmo, appoint)),
    ),
  );
}

function role(code, name, appointed, isPmo, appoint) {
  const all = appointed.find(({ unit }) => unit === null)?.people ?? [];
  return h(
    "div.jalon-signer",
    { "data-role": code },
    h("h3", null, name),
    appointed.length === 0 &&
      h(
        "p.jalon-quiet",
        null,
        code === "bu-lead" ? AJS.I18n.getText("jalon.checkpoints.signers.each-lead") : AJS.I18n.getText("jalon.checkpoints.signers.nobody"),
      ),
    h(
      "ul",
      null,
      appointed.flatMap(({ unit, people }) =>
        people.map((person) =>
          h(
            "li",
            null,
            person.name,
            unit && h("span.jalon-quiet", null, ` ${unit}`),
            isPmo &&
              h(
                "button.aui-button.aui-button-link",
                {
                  type: "button",
                  "aria-label": AJS.I18n.getText("jalon.people.remove.whom", person.name),
                  onclick: () => appoint(code, unit ?? "", keys(people).filter((key) => key !== person.key)),
                },
                AJS.I18n.getText("jalon.people.remove"),
              ),
          ),
        ),
      ),
    ),
    isPmo && adding(code, name, all, appoint),
  );
}

function adding(code, name, present, appoint) {
  const picker = userPicker(`signer-${code}`, AJS.I18n.getText("jalon.people.add.label", name));
  return h(
    "form.aui.jalon-adding",
    {
      onsubmit: (event) => {
        event.preventDefault();
        appoint(code, "", [...new Set([...keys(present), picker.key()])]);
      },
    },
    picker.element,
    h("button.aui-button", { type: "submit" }, AJS.I18n.getText("jalon.people.add")),
  );
}

function keys(people) {
  return people.map(({ key }) => key);
}
