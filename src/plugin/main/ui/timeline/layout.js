/* Heights of the drawing in pixels; names beside it are as high. */
export const HEAD = 34;
export const ROW = 46;

/** In a row: the track of the plan, and the track of what became of it. */
export const PLAN = 14;
export const REAL = 30;

/** The day a milestone happened, else is expected, else was planned for. */
export const expected = (cell) => cell.actual ?? cell.forecast ?? cell.baseline;
