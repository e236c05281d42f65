import { daysBetween } from "../shared/dates.js";

/* Where a day stands on the axis. All dates are calendar dates in ISO form. */

const DAY = 24 * 60 * 60 * 1000;
const MARGIN_DAYS = 10;

/** How many days fit into the window; all: as many as there are. */
export const ZOOMS = { all: null, half: 183, quarter: 92 };

/** From a little before the first to a little after the last of these days. */
export function rangeOf(days) {
  const sorted = [...days].sort();
  return { from: plus(sorted[0], -MARGIN_DAYS), to: plus(sorted.at(-1), MARGIN_DAYS) };
}

/**
 * @param window the width in pixels that can be seen at once
 * @return the width of the whole axis and the place of a day on it
 */
export function scaleOf({ from, to }, zoom, window) {
  const days = daysBetween(from, to);
  const perDay = window / Math.min(ZOOMS[zoom] ?? days, days);
  return { width: Math.round(perDay * days), x: (day) => round(perDay * daysBetween(from, day)) };
}

/** The first days of the months between two days. */
export function monthsBetween({ from, to }) {
  const months = [];
  const at = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (; at.toISOString().slice(0, 10) <= to; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const day = at.toISOString().slice(0, 10);
    if (day >= from) {
      months.push(day);
    }
  }
  return months;
}

function plus(day, count) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

const round = (pixels) => Math.round(pixels * 10) / 10;
