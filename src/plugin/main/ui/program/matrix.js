import { h, show, spoken } from "../shared/dom.js";
import { groupRow } from "./group-row.js";
import { dayOfFigures } from "./matching.js";
import { milestoneCell } from "./milestone-cell.js";
import { rolloutCells } from "./rollout-cells.js";
import { rolloutHeader } from "./rollout-header.js";
import { walkable } from "./walk.js";

const FIGURES = [
  { order: "colour", name: () => AJS.I18n.getText("jalon.measure.computed-declared") },
  { order: "progress", name: () => AJS.I18n.getText("jalon.measure.ev.short") },
  { order: "golive", name: () => AJS.I18n.getText("jalon.rollout.go-live") },
  { order: "updated", name: () => AJS.I18n.getText("jalon.rollout.updated") },
  { order: "decision", name: () => AJS.I18n.getText("jalon.rollout.next-checkpoint") },
];

/**
 * The table itself: a row per Business Unit, its figures, then a cell per milestone. A row is made once and only moved
 * afterwards, so that two hundred of them can be narrowed while one types.
 *
 * @return the element, and what draws groups of rows in it
 */
export function matrix(answer, change, open) {
  const today = dayOfFigures(answer);
  const made = new Map(answer.rollouts.map((row) => [row.bu, line(answer, row, today, open)]));
  const head = h("thead");
  const body = h("tbody");
  const table = h(
    "table.jalon-matrix",
    { role: "grid", "aria-label": AJS.I18n.getText("jalon.program.matrix", answer.program.name) },
    head,
    body,
  );
  const walk = walkable(table);
  const empty = h("p.jalon-none", { role: "status", hidden: true }, AJS.I18n.getText("jalon.program.filter.none"));
  const draw = (groups, choice) => {
    table.classList.toggle("jalon-with-plan", choice.plan);
    show(head, header(answer, choice, change));
    show(
      body,
      groups.map((group) => [
        group.name !== null && groupRow(group, answer.milestones),
        group.rows.map((row) => made.get(row.bu)),
      ]),
    );
    const shown = groups.reduce((count, group) => count + group.rows.length, 0);
    table.setAttribute("aria-rowcount", String(shown + 1));
    empty.hidden = shown > 0;
    walk.begin();
  };
  return { element: h("div", null, h("div.jalon-matrix-scroller", null, table), empty), draw };
}

function line(answer, row, today, open) {
  return h(
    "tr",
    { "data-bu": row.bu },
    rolloutHeader(answer.program, row),
    rolloutCells(answer, row, today),
    answer.milestones.map((milestone) => milestoneCell(row, milestone, today, open)),
  );
}

function header(answer, choice, change) {
  return h(
    "tr",
    null,
    sortHeader("bu", AJS.I18n.getText("jalon.rollout.business-unit"), choice, change, "th.jalon-bu"),
    FIGURES.map((figure) => sortHeader(figure.order, figure.name(), choice, change, `th.jalon-${figure.order}`)),
    answer.milestones.map(milestoneHeader),
  );
}

/** The first click reads the worst first, the second the best, the third as the program has it. */
function next(order, choice) {
  if (choice.order !== order) {
    return { order, reversed: false };
  }
  return choice.reversed ? { order: "bu", reversed: false } : { order, reversed: true };
}

function sortHeader(order, name, choice, change, element) {
  const sorted = choice.order === order;
  return h(
    element,
    { scope: "col", "aria-sort": sorted ? "other" : null },
    h(
      "button.jalon-sort",
      {
        type: "button",
        "data-order": order,
        onclick: () => {
          change(next(order, choice));
          document.querySelector(`.jalon-matrix button[data-order="${order}"]`)?.focus();
        },
        title: AJS.I18n.getText("jalon.program.sort", name),
      },
      name,
      sorted && h("span.jalon-sort-mark", { "aria-hidden": "true" }, choice.reversed ? "\u25b4" : "\u25be"),
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
