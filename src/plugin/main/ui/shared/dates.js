import { userLocale } from "./locale.js";

/*
 * Dates of a program are calendar dates: "2026-11-25" is that day for everyone. They are read and written in UTC,
 * so that no time zone of a browser moves them.
 */
const DAY = 24 * 60 * 60 * 1000;

function midnight(iso) {
  return Date.parse(`${iso}T00:00:00Z`);
}

function written(iso, options, locale) {
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(midnight(iso));
}

/** Short enough for a cell; the year is said only where it is not the year of the reader's day. */
export function shortDate(iso, around, locale = userLocale()) {
  const sameYear = around !== undefined && around !== null && iso.slice(0, 4) === around.slice(0, 4);
  if (sameYear) {
    return written(iso, { day: "numeric", month: "short" }, locale);
  }
  // "Jan 18, 27" reads like a list of days: American English gets an apostrophe before the year
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "short", year: "2-digit" })
    .formatToParts(midnight(iso))
    .map((part) => (part.value === ", " ? " \u2019" : part.value))
    .join("");
}

export function longDate(iso, locale = userLocale()) {
  return written(iso, { day: "numeric", month: "long", year: "numeric" }, locale);
}

export function weekdayDate(iso, locale = userLocale()) {
  return written(iso, { weekday: "long", day: "numeric", month: "long", year: "numeric" }, locale);
}

/** A moment, unlike a date, is shown in the reader's own time. */
export function moment(instant, locale = userLocale()) {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(instant),
  );
}

/** How long ago a moment was, such as "5 min. ago"; less than a minute is now. */
export function ago(instant, now = Date.now(), locale = userLocale()) {
  const minutes = Math.max(0, Math.floor((now - Date.parse(instant)) / (60 * 1000)));
  const said = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  if (minutes === 0) {
    return said.format(0, "second");
  }
  if (minutes < 60) {
    return said.format(-minutes, "minute");
  }
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? said.format(-hours, "hour") : said.format(-Math.floor(hours / 24), "day");
}

/** The day of a moment, in the reader's own time, as a calendar date. */
export function dayOf(instant) {
  const there = new Date(instant);
  const two = (number) => String(number).padStart(2, "0");
  return `${there.getFullYear()}-${two(there.getMonth() + 1)}-${two(there.getDate())}`;
}

/** Whole days from one date to another, negative when it is past. */
export function daysBetween(from, to) {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}
