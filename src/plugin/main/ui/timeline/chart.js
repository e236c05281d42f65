import { path } from "../shared/api.js";
import { longDate, shortDate } from "../shared/dates.js";
import { h, svg } from "../shared/dom.js";
import { userLocale } from "../shared/locale.js";
import { waits } from "./dependencies.js";
import { expected, HEAD, PLAN, REAL, ROW } from "./layout.js";
import { mark, planned } from "./marks.js";
import { monthsBetween, rangeOf, scaleOf } from "./scale.js";
import { walkable } from "./walk.js";
import { ofMilestone, ofRow } from "./words.js";

/** The names at the left and the months above, which stay, and the drawing that scrolls between them. */
export function chart({ matrix, dependencies }, today, zoom, window) {
  const rows = matrix.rollouts.filter((row) => row.cells.length > 0);
  const range = rangeOf([today, ...rows.flatMap((row) => row.cells.flatMap((cell) => [cell.baseline, expected(cell)]))]);
  const scale = scaleOf(range, zoom, window);
  const height = rows.length * ROW;
  const drawing = svg(
    "svg.jalon-timeline-drawing",
    {
      width: scale.width,
      height,
      viewBox: `0 0 ${scale.width} ${height}`,
      role: "group",
      "aria-label": AJS.I18n.getText("jalon.timeline.of", matrix.program.name),
    },
    months(range, scale, height),
    svg("path.jalon-today", { d: `M${scale.x(today)} 0V${height}` }),
    rows.map((row, at) => line(matrix, row, at, scale, today, zoom)),
    waits(dependencies, rows, scale),
  );
  walkable(drawing);
  const names = h(
    "div.jalon-timeline-names",
    null,
    rows.map((row) => name(matrix.program.key, row)),
  );
  const corner = h("div.jalon-timeline-corner", null, AJS.I18n.getText("jalon.rollout.business-unit"));
  const frame = h(
    "div.jalon-timeline-frame",
    null,
    h("div.jalon-timeline-head", null, corner, axis(range, scale, today)),
    h("div.jalon-timeline-body", null, names, drawing),
  );
  return { element: frame, lookAt: () => frame.scrollTo({ left: Math.max(0, scale.x(today) - window / 3) }) };
}

function name(program, row) {
  return h(
    "a.jalon-timeline-name",
    { href: path.bu(program, row.bu) },
    h("b", null, row.bu),
    h("span", null, row.name),
  );
}

function axis(range, scale, today) {
  const written = new Intl.DateTimeFormat(userLocale(), { timeZone: "UTC", month: "short" });
  return svg(
    "svg.jalon-timeline-axis",
    { width: scale.width, height: HEAD, viewBox: `0 0 ${scale.width} ${HEAD}` },
    monthsBetween(range).map((day) => {
      const x = scale.x(day) + 4;
      return svg(
        "g.jalon-month",
        { "aria-hidden": "true" },
        svg("text", { x, y: 28 }, written.format(new Date(`${day}T00:00:00Z`))),
        day.slice(5, 7) === "01" && svg("text.jalon-year", { x, y: 13 }, day.slice(0, 4)),
      );
    }),
    svg(
      "text.jalon-today",
      { x: scale.x(today), y: 13, "text-anchor": "middle", "aria-label": longDate(today) },
      shortDate(today, today),
    ),
  );
}

function months(range, scale, height) {
  return monthsBetween(range).map((day) => svg("path.jalon-month-line", { d: `M${scale.x(day)} 0V${height}` }));
}

function line(matrix, row, at, scale, today, zoom) {
  const top = at * ROW;
  const [plan, real] = [top + PLAN, top + REAL];
  const first = row.cells[0];
  const last = row.cells.at(-1);
  const begun = scale.x(expected(first));
  const end = scale.x(expected(last));
  const done = Math.min(Math.max(scale.x(last.actual ?? today), begun), end);
  return svg(
    "g.jalon-timeline-row",
    { "data-bu": row.bu },
    svg("path.jalon-row-line", { d: `M0 ${top}H${scale.width}` }),
    svg(
      "a.jalon-bar",
      { href: path.bu(matrix.program.key, row.bu), "aria-label": ofRow(row, matrix.program.waves) },
      svg("title", null, ofRow(row, matrix.program.waves)),
      svg("path.jalon-bar-plan", { d: `M${scale.x(first.baseline)} ${plan}H${scale.x(last.baseline)}` }),
      done > begun && svg("path.jalon-bar-done", { d: `M${begun} ${real}H${done}` }),
      end > done && svg("path.jalon-bar-ahead", { d: `M${done} ${real}H${end}` }),
    ),
    row.cells.map((cell) =>
      milestone(matrix, row, cell, scale, { plan, real }, zoom),
    ),
  );
}

function milestone(matrix, row, cell, scale, { plan, real }, zoom) {
  const column = matrix.milestones.find(({ code }) => code === cell.milestone);
  const [from, to] = [scale.x(cell.baseline), scale.x(expected(cell))];
  const said = ofMilestone(row, column, cell);
  const label = column.checkpoint?.code ?? (zoom === "all" ? null : column.code);
  return svg(
    "a.jalon-milestone",
    { href: `${path.bu(matrix.program.key, row.bu)}#${cell.milestone}`, "aria-label": said, "data-milestone": cell.milestone },
    svg("title", null, said),
    svg("path.jalon-slip", { d: `M${from} ${plan}L${to} ${real}` }),
    planned(from, plan),
    mark(cell, to, real),
    label &&
      svg(
        column.checkpoint ? "text.jalon-mark-name.jalon-mark-checkpoint" : "text.jalon-mark-name",
        { x: to, y: real + 15, "text-anchor": "middle", "aria-hidden": "true" },
        label,
      ),
  );
}
