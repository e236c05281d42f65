import { h } from "../shared/dom.js";

/** A box for each type of issues, with those ticked that are chosen. */
export function typeChoices(name, legend, types, present) {
  return h(
    "fieldset.group",
    null,
    h("legend", null, legend),
    h(
      "ul.jalon-sources-types",
      null,
      types.map((type) =>
        h(
          "li",
          null,
          h("input.checkbox", {
            type: "checkbox",
            id: `jalon-sources-${name}-${type.id}`,
            name,
            value: type.id,
            checked: present.includes(type.id),
          }),
          " ",
          h("label", { for: `jalon-sources-${name}-${type.id}` }, type.name),
        ),
      ),
    ),
  );
}

/** The ids of the types that are ticked under that name. */
export function chosen(form, name) {
  return [...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value);
}
