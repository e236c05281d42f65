import { daysBetween } from "../shared/dates.js";

/* What a PMO looks for on a Monday, each a question to one rollout row. */

/** Nobody has touched a BU's issues for longer than this. */
export const SILENT_AFTER_DAYS = 14;

/** A decision is near when its date is at most this far away, or past. */
export const DECISION_WITHIN_DAYS = 14;

/** A rollout with no checkpoint left owes nobody news. */
export const isSilent = (row) =>
  row.nextCheckpoint !== null && row.updateAgeDays !== null && row.updateAgeDays > SILENT_AFTER_DAYS;

export const isRed = (row) => row.computedColour === "red";

export const isDeclaredBetter = (row) => row.declaredBetter === true;

/** Some open issue of it waits for another issue. */
export const isBlocked = (row) => row.cells.some((cell) => cell.blocked > 0);

/** It does something otherwise than the Standard asks, whether that is permitted or not any more. */
export const hasException = (row) => row.exceptions !== null && row.exceptions !== undefined;

export function isDecisionDue(row, statusDate) {
  const next = row.nextCheckpoint;
  return (
    next !== null &&
    next !== undefined &&
    next.date !== null &&
    daysBetween(statusDate, next.date) <= DECISION_WITHIN_DAYS
  );
}

/** The questions that narrow the rows, in the order in which they are offered. */
export const QUESTIONS = {
  decision: isDecisionDue,
  red: isRed,
  better: isDeclaredBetter,
  blocked: isBlocked,
  silent: isSilent,
  exception: hasException,
};
