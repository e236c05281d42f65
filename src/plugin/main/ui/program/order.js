/* The orders in which rows can be read: worst first, because that is what one looks for. */

const COLOUR_RANK = { red: 0, amber: 1, green: 2 };

const BY = {
  colour: { figure: (row) => colourRank(row.computedColour), lowIsWorst: true },
  progress: { figure: (row) => row.evPct, lowIsWorst: true },
  golive: { figure: (row) => row.goLiveSlipDays, lowIsWorst: false },
  updated: { figure: (row) => row.updateAgeDays, lowIsWorst: false },
  decision: { figure: (row) => row.nextCheckpoint?.date, lowIsWorst: true },
};

/** The program's own order (wave, then code), then those by a figure. */
export const ORDERS = ["bu", ...Object.keys(BY)];

/** Sorted copy, reversed: best first. Rows without the figure come last either way; equal rows keep the program's order. */
export function inOrder(rows, name, reversed = false) {
  const order = BY[name];
  if (order === undefined) {
    return reversed ? [...rows].reverse() : [...rows];
  }
  const { figure, lowIsWorst } = order;
  const rising = lowIsWorst !== reversed ? 1 : -1;
  return [...rows].sort((a, b) => missing(figure(a), figure(b)) ?? rising * compare(figure(a), figure(b)));
}

/** Colours run from red to green; null for none. */
export function colourRank(colour) {
  return COLOUR_RANK[colour] ?? null;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function missing(a, b) {
  const [noA, noB] = [a ?? null, b ?? null].map((figure) => figure === null);
  return noA || noB ? Number(noA) - Number(noB) : null;
}
