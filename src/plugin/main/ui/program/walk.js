/**
 * Arrow keys in the matrix. The grid is one stop for Tab; inside it the arrows, Home and End move between
 * the stops (links and buttons) of rows and columns; Enter is the stop's own click.
 *
 * @return what is to be told once rows were drawn
 */
const STOPS = "a[href], button";
const STEPS = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function walkable(grid) {
  let current = null;

  const settle = (stop) => {
    if (current !== null) {
      current.tabIndex = -1;
    }
    current = stop;
    if (current !== null) {
      current.tabIndex = 0;
    }
  };

  grid.addEventListener("focusin", (event) => {
    if (event.target.matches(STOPS)) {
      settle(event.target);
    }
  });
  grid.addEventListener("keydown", (event) => {
    const next = event.altKey || event.metaKey ? null : destination(grid, event);
    if (next !== null) {
      event.preventDefault();
      next.focus();
    }
  });
  return {
    begin: () => {
      grid.querySelectorAll(STOPS).forEach((stop) => (stop.tabIndex = -1));
      settle(grid.querySelector(STOPS));
    },
  };
}

/** The first stop of each cell that has one. */
function stopsOf(row) {
  return [...row.cells].map((cell) => cell.querySelector(STOPS)).filter((stop) => stop !== null);
}

function destination(grid, event) {
  const row = event.target.closest("tr");
  const line = stopsOf(row);
  const column = line.indexOf(event.target);
  if (column < 0) {
    return null;
  }
  if (event.key === "Home" || event.key === "End") {
    const rows = [...grid.rows];
    const there = event.ctrlKey ? stopsOf(event.key === "Home" ? rows[0] : rows.findLast(hasStops)) : line;
    return there.at(event.key === "Home" ? 0 : -1);
  }
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey) {
    return null;
  }
  return step[0] === 0 ? (line[column + step[1]] ?? null) : under(beside(grid, row, step[0]), event.target);
}

/** The next row that has stops; the head of a group has none. */
function beside(grid, row, step) {
  const rows = [...grid.rows];
  let at = row.rowIndex + step;
  while (rows[at] !== undefined && !hasStops(rows[at])) {
    at += step;
  }
  return rows[at];
}

const hasStops = (row) => row.querySelector(STOPS) !== null;

/** The stop of that row in the same table column: rows can lack a stop (a BU without a next checkpoint). */
function under(row, from) {
  if (row === undefined) {
    return null;
  }
  const column = from.closest("th,td").cellIndex;
  const distance = (stop) => Math.abs(stop.closest("th,td").cellIndex - column);
  return stopsOf(row).reduce(
    (best, stop) => (best === null || distance(stop) < distance(best) ? stop : best),
    null,
  );
}
