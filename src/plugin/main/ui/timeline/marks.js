import { svg } from "../shared/dom.js";

/* The marks of milestones. As everywhere a colour has its own shape: circle, triangle, diamond. */

const SIZE = 5;

const SHAPES = {
  amber: (x, y) => svg("path", { d: `M${x} ${y - SIZE - 1}l${SIZE + 1} ${2 * SIZE + 1}h-${2 * SIZE + 2}z` }),
  red: (x, y) => svg("path", { d: `M${x} ${y - SIZE - 1}l${SIZE + 1} ${SIZE + 1}-${SIZE + 1} ${SIZE + 1}-${SIZE + 1}-${SIZE + 1}z` }),
};

/** Filled once it is reached, hollow as long as it is expected. */
export function mark(cell, x, y) {
  const shape = SHAPES[cell.colour] ?? (() => svg("circle", { cx: x, cy: y, r: SIZE }));
  return svg(
    `g.jalon-mark.jalon-mark-${cell.colour ?? "none"}${cell.actual ? ".jalon-mark-reached" : ""}`,
    null,
    shape(x, y),
  );
}

/** Where the plan had it: a small upright line. */
export function planned(x, y) {
  return svg("path.jalon-planned", { d: `M${x} ${y - 4}v8` });
}
