import { path } from "../shared/api.js";
import { h, svg } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { expected, REAL, ROW } from "./layout.js";

const HOOK = 14;

/** Arrows from what is waited for to who waits. What they say stands in words below the drawing. */
export function waits(dependencies, rows, scale) {
  const place = ({ bu, milestone }) => {
    const at = rows.findIndex((row) => row.bu === bu);
    const cell = rows[at]?.cells.find((it) => it.milestone === milestone);
    return cell && { x: scale.x(expected(cell)), y: at * ROW + REAL };
  };
  return dependencies
    .map(({ waiting, blocker }) => ({ from: place(blocker), to: place(waiting) }))
    .filter(({ from, to }) => from && to)
    .map(({ from, to }) => arrow(from, to));
}

function arrow(from, to) {
  const down = to.y > from.y ? 1 : -1;
  const end = to.y - down * 8;
  const bend = Math.max(from.x, to.x) + HOOK;
  return svg(
    "g.jalon-waits",
    { "aria-hidden": "true" },
    svg("path", { d: `M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${end} ${to.x} ${end}` }),
    svg("path.jalon-waits-head", { d: `M${to.x} ${to.y - down * 6}l-4 ${-down * 6}h8z` }),
  );
}

/** The dependencies in words, with how many the viewer may not see. */
export function dependencyList({ matrix, dependencies, withheld, complete }) {
  const dates = h("a", { href: path.dependencies(matrix.program.key) }, AJS.I18n.getText("jalon.timeline.waits.dates"));
  if (dependencies.length === 0 && withheld === 0) {
    return h("p.jalon-none", null, AJS.I18n.getText("jalon.timeline.waits.none"), " ", dates);
  }
  const nameOf = (bu) => matrix.rollouts.find((row) => row.bu === bu)?.name ?? bu;
  return h(
    "section.jalon-waits-list",
    { "aria-labelledby": "jalon-waits-title" },
    h("h2", { id: "jalon-waits-title" }, AJS.I18n.getText("jalon.timeline.waits")),
    h(
      "ul",
      null,
      dependencies.map(({ waiting, blocker }) =>
        h(
          "li",
          null,
          glyph("blocked"),
          h("b", null, ` ${nameOf(waiting.bu)} ${waiting.milestone ?? ""} `),
          h("a", { href: path.issue(waiting.key) }, waiting.key),
          ` ${waiting.summary} `,
          AJS.I18n.getText("jalon.timeline.waits.for"),
          h("b", null, ` ${nameOf(blocker.bu)} ${blocker.milestone ?? ""} `),
          h("a", { href: path.issue(blocker.key) }, blocker.key),
          ` ${blocker.summary}`,
        ),
      ),
    ),
    h("p", null, dates),
    withheld > 0 &&
      h("p.jalon-withheld", null, AJS.I18n.getText("jalon.timeline.waits.withheld", String(withheld))),
    !complete && h("p.jalon-quiet", null, AJS.I18n.getText("jalon.timeline.waits.incomplete")),
  );
}
