/**
 * The figures of several rollouts, by the rule of the whole program: numerators and denominators are summed first and
 * divided then. Rollouts without budget or cost add no money; if none has any, each counts the same.
 * With a Business Unit among them that discloses dates only, there is no sum; nor is there one of unmet criteria for a
 * day of which checkpoints are not known.
 */
export function sumsOf(rows) {
  const undisclosed = rows.find((row) => row.undisclosed)?.undisclosed ?? null;
  const costed = rows.filter((row) => row.sums);
  const sum = (field) => costed.reduce((total, row) => total + row.sums[field], 0);
  return {
    rollouts: rows.length,
    live: rows.filter((row) => row.live).length,
    undisclosed,
    evPct: undisclosed ? null : costed.length > 0 ? ratio(100 * sum("ev"), sum("budget")) : mean(rows),
    spi: !undisclosed && costed.length > 0 ? ratio(sum("ev"), sum("pv")) : null,
    cpi: undisclosed ? null : ratio(sum("ev"), sum("ac")),
    unmet: rows.some((row) => row.nextCheckpointReason)
      ? null
      : rows.reduce((total, row) => total + (row.nextCheckpoint?.unmet ?? 0), 0),
    exceptions: rows.filter((row) => row.exceptions).length,
    unassigned: rows.reduce((total, row) => total + (row.unassigned ?? 0), 0),
  };
}

/** How many of the rollouts that have a milestone have reached it. */
export function reached(rows, milestone) {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.milestone === milestone));
  return { reached: cells.filter((cell) => cell.actual !== null && cell.actual !== undefined).length, of: cells.length };
}

function mean(rows) {
  const known = rows.filter((row) => row.evPct !== null);
  return ratio(
    known.reduce((total, row) => total + row.evPct, 0),
    known.length,
  );
}

function ratio(numerator, denominator) {
  return denominator === 0 ? null : numerator / denominator;
}
