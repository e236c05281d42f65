import { h, spoken } from "../shared/dom.js";
import { dayOfFigures } from "./filters.js";
import { milestoneCell } from "./milestone-cell.js";
import { rolloutCells, rolloutHeader } from "./rollout-cells.js";
import { walkable } from "./walk.js";

const FIGURES = [
  { order: "colour", name: () => AJS.I18n.getText("jalon.measure.computed-declared") },
  { order: "progress", name: () => AJS.I18n.getText("jalon.measure.ev.short") },
  { order: "golive", name: () => AJS.I18n.getText("jalon.rollout.go-live") },
  { order: "updated", name: () => AJS.I18n.getText("jalon.rollout.updated") },
  { order: "decision", name: () => AJS.I18n.getText("jalon.rollout.next-checkpoint") },
];

/** The table itself: a row per Business Unit, its figures, then a cell per milestone. */
export function matrix(answer, rows, choice, redraw, open) {
  const today = dayOfFigures(answer);
  const sortBy = (order) => () => {
    choice.order = choice.order === order ? "bu" : order;
    redraw();
    document.querySelector(`.jalon-matrix button[data-order="${order}"]`)?.focus();
  };
  const table = h(
    "table.jalon-matrix",
    {
      role: "grid",
      "aria-label": AJS.I18n.getText("jalon.program.matrix", answer.program.name),
      "aria-rowcount": String(rows.length + 1),
    },
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        sortHeader("bu", AJS.I18n.getText("jalon.rollout.business-unit"), choice, sortBy, "th.jalon-bu"),
        FIGURES.map((figure) =>
          sortHeader(figure.order, figure.name(), choice, sortBy, `th.jalon-${figure.order}`),
        ),
        answer.milestones.map(milestoneHeader),
      ),
    ),
    h(
      "tbody",
      null,
      rows.map((row) =>
        h(
          "tr",
          null,
          rolloutHeader(row),
          rolloutCells(answer.program.key, row, today),
          answer.milestones.map((milestone) => milestoneCell(row, milestone, today, open)),
        ),
      ),
    ),
  );
  walkable(table);
  const scroller = h("div.jalon-matrix-scroller", null, table);
  return rows.length === 0
    ? [scroller, h("p.jalon-none", { role: "status" }, AJS.I18n.getText("jalon.program.filter.none"))]
    : scroller;
}

function sortHeader(order, name, choice, sortBy, element) {
  const sorted = choice.order === order;
  return h(
    element,
    { scope: "col", "aria-sort": sorted ? "other" : null },
    h(
      "button.jalon-sort",
      {
        type: "button",
        "data-order": order,
        onclick: sortBy(order),
        title: AJS.I18n.getText("jalon.program.sort", name),
      },
      name,
      sorted && h("span.jalon-sort-mark", { "aria-hidden": "true" }, "\u25be"),
    ),
  );
}

function milestoneHeader(milestone) {
  return h(
    "th.jalon-milestone",
    { scope: "col", title: milestone.name },
    h(
      "span.jalon-milestone-code",
      null,
      milestone.code,
      milestone.checkpoint &&
        h("span.jalon-milestone-checkpoint", { title: milestone.checkpoint.name }, milestone.checkpoint.code),
    ),
    h("span.jalon-milestone-name", null, milestone.name),
    spoken(AJS.I18n.getText("jalon.program.milestone.weight", String(milestone.week), String(milestone.weight))),
  );
}
