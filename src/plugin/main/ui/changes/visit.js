/*
 * The day of the reader's last visit to this page, remembered by the browser: nobody else needs to know, and nothing
 * is lost with it. A second look on the same day is the same visit.
 */
const name = (program) => `jalon.changes.visit.${program}`;

/** Notes the visit of that day and answers the day of the one before; null when there was none. */
export function lastVisit(program, day, storage = window.localStorage) {
  try {
    const known = JSON.parse(storage.getItem(name(program)) ?? "null");
    const visit = known === null ? { day, before: null } : known.day === day ? known : { day, before: known.day };
    storage.setItem(name(program), JSON.stringify(visit));
    return visit.before;
  } catch {
    // a browser that keeps nothing, or kept something else: there was no visit
    return null;
  }
}
