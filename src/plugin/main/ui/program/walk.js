/**
 * Arrow keys in the matrix. The grid is one stop for Tab; inside it the arrows, Home and End move between
 * the stops (links and buttons) of rows and columns; Enter is the stop's own click.
 */
const STEPS = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function walkable(grid) {
  const stops = () => [...grid.rows].map(stopsOf).filter((row) => row.length > 0);
  let current = null;

  const settle = (stop) => {
    if (current !== null) {
      current.tabIndex = -1;
    }
    current = stop;
    current.tabIndex = 0;
  };

  stops()
    .flat()
    .forEach((stop) => (stop.tabIndex = -1));
  const first = stops()[0]?.[0];
  if (first !== undefined) {
    settle(first);
  }

  grid.addEventListener("focusin", (event) => {
    if (event.target.matches(STOPS)) {
      settle(event.target);
    }
  });
  grid.addEventListener("keydown", (event) => {
    const next = destination(stops(), event);
    if (next !== null) {
      event.preventDefault();
      next.focus();
    }
  });
}

const STOPS = "a[href], button";

function stopsOf(row) {
  return [...row.cells].map((cell) => cell.querySelector(STOPS)).filter((stop) => stop !== null);
}

function destination(rows, event) {
  const at = position(rows, event.target);
  if (at === null || event.altKey || event.metaKey) {
    return null;
  }
  const [row, column] = at;
  if (event.key === "Home" || event.key === "End") {
    const line = event.ctrlKey ? rows[event.key === "Home" ? 0 : rows.length - 1] : rows[row];
    return line[event.key === "Home" ? 0 : line.length - 1];
  }
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey) {
    return null;
  }
  return step[0] === 0 ? (rows[row][column + step[1]] ?? null) : under(rows[row + step[0]], event.target);
}

/** The stop of the next row in the same table column: rows can lack a stop (a BU without a next checkpoint). */
function under(row, from) {
  if (row === undefined) {
    return null;
  }
  const column = from.closest("th,td").cellIndex;
  return row.reduce((best, stop) => {
    const distance = Math.abs(stop.closest("th,td").cellIndex - column);
    return best === null || distance < Math.abs(best.closest("th,td").cellIndex - column) ? stop : best;
  }, null);
}

function position(rows, stop) {
  for (const [row, line] of rows.entries()) {
    const column = line.indexOf(stop);
    if (column >= 0) {
      return [row, column];
    }
  }
  return null;
}
