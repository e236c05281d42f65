import { h, show } from "../shared/dom.js";
import { proposed } from "./units.js";

/** The projects of this Jira, narrowed by category and by a few letters; each that is ticked becomes a unit. */
export function projectList({ projects, draft }, onChange) {
  let category = "";
  let letters = "";
  const rows = h("ul.jalon-setup-projects");
  const all = h("input", { type: "checkbox", id: "jalon-setup-all", onchange: (event) => tickAll(event.target.checked) });
  const allText = h("span", null);
  const isChosen = (project) => draft.units.some((unit) => unit.project === project.key);
  const shown = () =>
    projects.filter(
      (project) =>
        (category === "" || project.projectCategory?.name === category) &&
        `${project.key} ${project.name}`.toLowerCase().includes(letters),
    );

  function tick(project, ticked) {
    draft.units = ticked
      ? [...draft.units, proposed(project)]
      : draft.units.filter((unit) => unit.project !== project.key);
  }

  function tickAll(ticked) {
    shown()
      .filter((project) => isChosen(project) !== ticked)
      .forEach((project) => tick(project, ticked));
    refresh();
    onChange();
  }

  function refresh() {
    const list = shown();
    all.checked = list.length > 0 && list.every(isChosen);
    all.indeterminate = !all.checked && list.some(isChosen);
    show(allText, AJS.I18n.getText("jalon.setup.units.all", list.length));
    show(rows, list.map((project) => row(project)));
  }

  function row(project) {
    return h(
      "li",
      null,
      h(
        "label",
        null,
        h("input", {
          type: "checkbox",
          value: project.key,
          checked: isChosen(project),
          onchange: (event) => {
            tick(project, event.target.checked);
            refresh();
            onChange();
          },
        }),
        h("span.jalon-setup-key", null, project.key),
        h("span", null, project.name),
        h("span.jalon-quiet", null, project.lead?.displayName ?? ""),
      ),
    );
  }

  const categories = [...new Set(projects.map((project) => project.projectCategory?.name).filter(Boolean))].sort();
  refresh();
  const element = h(
    "div.jalon-setup-pick",
    null,
    h(
      "form.aui.jalon-setup-filter",
      { onsubmit: (event) => event.preventDefault() },
      h(
        "label",
        null,
        AJS.I18n.getText("jalon.setup.units.category"),
        h(
          "select.select",
          {
            id: "jalon-setup-category",
            onchange: (event) => {
              category = event.target.value;
              refresh();
            },
          },
          h("option", { value: "" }, AJS.I18n.getText("jalon.setup.units.category.any")),
          categories.map((name) => h("option", { value: name }, name)),
        ),
      ),
      h(
        "label",
        null,
        AJS.I18n.getText("jalon.setup.units.filter"),
        h("input.text", {
          type: "search",
          id: "jalon-setup-filter",
          oninput: (event) => {
            letters = event.target.value.trim().toLowerCase();
            refresh();
          },
        }),
      ),
      h("label.jalon-setup-all", null, all, allText),
    ),
    rows,
  );
  return { element, refresh };
}
