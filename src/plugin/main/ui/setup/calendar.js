/* Days as Jira and our files write them, 2027-01-04; no time of day, no zone. */

const DAY = 24 * 60 * 60 * 1000;

/** The Monday after that day. */
export function nextMonday(today) {
  const day = new Date(`${today}T00:00:00Z`);
  return iso(new Date(day.getTime() + (((8 - day.getUTCDay()) % 7) || 7) * DAY));
}

export function plusWeeks(date, weeks) {
  return iso(new Date(new Date(`${date}T00:00:00Z`).getTime() + weeks * 7 * DAY));
}

export function isDate(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && plusWeeks(text, 0) === text;
}

function iso(date) {
  return date.toISOString().slice(0, 10);
}
