import { isoCode } from "./countries.js";

/* Working calendars of the group, and for a country without one the working week its people keep. */

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const SPOKEN = ["en", "fr"];

/** The calendar of that code: the group's own, else the working week of the country of that code; null for neither. */
export function calendarOf(code, known) {
  return known.find((calendar) => calendar.code === code) ?? weekOf(code);
}

/** Without holidays: those a group adds, nobody but it knows which it keeps. */
function weekOf(country) {
  const iso = isoCode(country);
  if (iso === null) {
    return null;
  }
  const locale = new Intl.Locale(`und-${iso}`);
  const weekend = (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend;
  if (!weekend) {
    return null;
  }
  const workDays = DAYS.filter((day, i) => !weekend.includes(i + 1));
  const name = Object.fromEntries(
    SPOKEN.map((language) => [language, new Intl.DisplayNames([language], { type: "region" }).of(iso)]),
  );
  return { code: country, name, workDays, holidays: [] };
}

/** The days in the user's language, a run of them as its first and last: "Sun–Thu". */
export function daysOf({ workDays }, language) {
  const worked = DAYS.map((day) => workDays.includes(day));
  const first = worked.findIndex((works, i) => works && !worked[(i + 6) % 7]);
  const run = first < 0 ? worked.length : [...DAYS.keys()].findIndex((i) => !worked[(first + i) % 7]);
  if (first < 0 || run !== workDays.length || run < 3) {
    return workDays.map((day) => short(DAYS.indexOf(day), language)).join(" ");
  }
  return `${short(first, language)}–${short((first + run - 1) % 7, language)}`;
}

/** The 4th of January 2027 is a Monday. */
function short(day, language) {
  return new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(Date.UTC(2027, 0, 4 + day));
}
