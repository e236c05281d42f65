import { h, show } from "../shared/dom.js";
import { buttons, field, textInput } from "./buttons.js";
import { freeKey, keyOf } from "./keys.js";

/** What is brought to the Business Units: a standard Jalon knows already, or a new one. */
export function standardStep(wizard) {
  const { draft, standards, keep, go } = wizard;
  const details = h("div", null);
  const draw = () => show(details, draft.standard.known ? versions(wizard) : newStandard(wizard));
  const choice = h(
    "select.select",
    {
      onchange: (event) => {
        choose(draft, standards, event.target.value);
        keep();
        draw();
      },
    },
    h("option", { value: "" }, AJS.I18n.getText("jalon.setup.standard.new")),
    standards.map((standard) =>
      h("option", { value: standard.key, selected: standard.key === draft.standard.known }, standard.name),
    ),
  );
  draw();
  return h(
    "form.aui",
    { onsubmit: (event) => event.preventDefault() },
    standards.length > 0 && field("jalon-setup-standard", AJS.I18n.getText("jalon.setup.standard"), choice),
    details,
    buttons(wizard, { next: () => details.closest("form").reportValidity() && go(2) }),
  );
}

function choose(draft, standards, key) {
  const known = standards.find((standard) => standard.key === key);
  const name = AJS.I18n.getText("jalon.setup.standard.proposed");
  draft.standard = known
    ? { known: key, key, name: known.name, version: current(known) }
    : { known: "", name, key: freeKey(keyOf(name), standards.map((standard) => standard.key)), version: "v1.0" };
  draft.program = { name: null, key: null, projectKey: null };
}

const current = (standard) =>
  (standard.versions.find((version) => version.current) ?? standard.versions[0]).name;

function versions({ draft, standards, keep }) {
  const known = standards.find((standard) => standard.key === draft.standard.known);
  return field(
    "jalon-setup-version",
    AJS.I18n.getText("jalon.setup.version"),
    h(
      "select.select",
      {
        onchange: (event) => {
          draft.standard.version = event.target.value;
          keep();
        },
      },
      known.versions.map(({ name }) =>
        h("option", { value: name, selected: name === draft.standard.version }, name),
      ),
    ),
    AJS.I18n.getText("jalon.setup.version.help"),
  );
}

function newStandard({ draft, standards, keep }) {
  const { standard } = draft;
  const taken = standards.map((known) => known.key);
  const key = textInput(
    standard.key,
    (value) => {
      standard.key = value.trim();
      key.setCustomValidity(
        taken.includes(standard.key) ? AJS.I18n.getText("jalon.setup.standard.taken", standard.key) : "",
      );
      keep();
    },
    { required: true, pattern: "[A-Za-z0-9._\\-]{1,20}" },
  );
  let keyIsProposed = standard.key === freeKey(keyOf(standard.name), taken);
  key.addEventListener("input", () => {
    keyIsProposed = false;
  });
  const name = textInput(
    standard.name,
    (value) => {
      standard.name = value;
      if (keyIsProposed) {
        standard.key = freeKey(keyOf(value), taken);
        key.value = standard.key;
      }
      keep();
    },
    { required: true, maxlength: 200 },
  );
  const version = textInput(
    standard.version,
    (value) => {
      standard.version = value.trim();
      keep();
    },
    { required: true, maxlength: 40 },
  );
  return [
    field(
      "jalon-setup-standard-name",
      AJS.I18n.getText("jalon.setup.standard.name"),
      name,
      AJS.I18n.getText("jalon.setup.standard.name.help"),
    ),
    field(
      "jalon-setup-standard-key",
      AJS.I18n.getText("jalon.setup.standard.key"),
      key,
      AJS.I18n.getText("jalon.setup.standard.key.help"),
    ),
    field(
      "jalon-setup-version",
      AJS.I18n.getText("jalon.setup.version"),
      version,
      AJS.I18n.getText("jalon.setup.version.help"),
    ),
  ];
}
