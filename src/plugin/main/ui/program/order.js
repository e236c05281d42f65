/* The orders in which rows can be read: worst first, because that is what one looks for. */

const WORST_COLOUR_FIRST = { red: 0, amber: 1, green: 2 };

const COMPARE = {
  bu: () => 0,
  colour: (a, b) => colourRank(a) - colourRank(b),
  progress: (a, b) => ascending(a.evPct, b.evPct),
  golive: (a, b) => descending(a.goLiveSlipDays, b.goLiveSlipDays),
  updated: (a, b) => descending(a.updateAgeDays, b.updateAgeDays),
  decision: (a, b) => earlier(a.nextCheckpoint?.date ?? null, b.nextCheckpoint?.date ?? null),
};

/** Sorted copy; equal rows keep the program's own order (wave, then kick-off). */
export function inOrder(rows, name) {
  return [...rows].sort(COMPARE[name]);
}

function colourRank(row) {
  return WORST_COLOUR_FIRST[row.computedColour] ?? 3;
}

/* Rows without a figure come last, whichever way the figures run. */
function ascending(a, b) {
  return missing(a, b) ?? a - b;
}

function descending(a, b) {
  return missing(a, b) ?? b - a;
}

function earlier(a, b) {
  return missing(a, b) ?? (a < b ? -1 : a > b ? 1 : 0);
}

function missing(a, b) {
  if (a === null && b === null) {
    return 0;
  }
  if (a === null) {
    return 1;
  }
  return b === null ? -1 : null;
}
