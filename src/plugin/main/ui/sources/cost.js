import { h } from "../shared/dom.js";
import { message } from "../shared/states.js";

/** Which number field of Jira holds what issues have cost, and what one in it stands for. */
export function costChoice({ fields, cost, costLost }) {
  return h(
    "fieldset.group",
    null,
    h("legend", null, AJS.I18n.getText("jalon.sources.cost")),
    h("p.jalon-quiet", { id: "jalon-sources-cost-what" }, AJS.I18n.getText("jalon.sources.cost.what-for")),
    costLost && message("error", AJS.I18n.getText("jalon.sources.cost.lost")),
    group(
      "field",
      AJS.I18n.getText("jalon.sources.cost.field"),
      [
        { value: "", text: AJS.I18n.getText("jalon.sources.cost.none") },
        ...fields.map(({ id, name }) => ({ value: id, text: named(fields, id, name) })),
      ],
      cost?.field,
    ),
    group(
      "unit",
      AJS.I18n.getText("jalon.sources.cost.unit"),
      [
        { value: "thousand", text: AJS.I18n.getText("jalon.sources.cost.unit.thousand") },
        { value: "one", text: AJS.I18n.getText("jalon.sources.cost.unit.one") },
      ],
      cost?.unit,
    ),
  );
}

/** What is chosen; null for no field. */
export function chosenCost(form) {
  const field = form.querySelector("#jalon-sources-cost-field").value;
  return field === "" ? null : { field, unit: form.querySelector("#jalon-sources-cost-unit").value };
}

/** Two fields may have one name. */
function named(fields, id, name) {
  return fields.filter((it) => it.name === name).length > 1 ? `${name} (${id})` : name;
}

function group(part, label, options, present) {
  const id = `jalon-sources-cost-${part}`;
  return h(
    "div.field-group.jalon-sources-row",
    null,
    h("label", { for: id }, label),
    h(
      "select.select.jalon-sources-pick",
      { id, "aria-describedby": "jalon-sources-cost-what" },
      options.map(({ value, text }) => h("option", { value, selected: value === present }, text)),
    ),
  );
}
