/**
 * Arrow keys in the drawing. It is one stop for Tab; up and down go from bar to bar, left and right along the
 * milestones of one; Enter follows the link.
 */
export function walkable(drawing) {
  const rows = [...drawing.querySelectorAll(".jalon-timeline-row")].map((row) => [...row.querySelectorAll("a")]);
  const stops = rows.flat();
  let current = null;
  const settle = (stop) => {
    current?.setAttribute("tabindex", "-1");
    current = stop;
    current?.setAttribute("tabindex", "0");
  };
  stops.forEach((stop) => stop.setAttribute("tabindex", "-1"));
  settle(stops[0]);
  drawing.addEventListener("focusin", (event) => {
    const stop = event.target.closest("a");
    if (stops.includes(stop)) {
      settle(stop);
    }
  });
  drawing.addEventListener("keydown", (event) => {
    const next = destination(rows, event.target.closest("a"), event.key);
    if (next !== undefined) {
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });
}

/** The stop that a key leads to; undefined where it leads nowhere. */
export function destination(rows, from, key) {
  const row = rows.findIndex((stops) => stops.includes(from));
  const column = rows[row]?.indexOf(from);
  switch (key) {
    case "ArrowUp":
      return rows[row - 1]?.[column] ?? rows[row - 1]?.at(-1);
    case "ArrowDown":
      return rows[row + 1]?.[column] ?? rows[row + 1]?.at(-1);
    case "ArrowLeft":
      return rows[row]?.[column - 1];
    case "ArrowRight":
      return rows[row]?.[column + 1];
    case "Home":
      return rows[row]?.[0];
    case "End":
      return rows[row]?.at(-1);
    default:
      return undefined;
  }
}
