import { userLocale } from "./locale.js";

/** A percentage given as 25.0, or null where it is undefined. */
export function percent(value, decimals = 1, locale = userLocale()) {
  return new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value / 100);
}

export function index(value, locale = userLocale()) {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);
}

export function whole(value, locale = userLocale()) {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
}

/** Slip: later is +, earlier is −, on time is 0 without a sign. */
export function signedDays(days, locale = userLocale()) {
  const number = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }).format(days);
  return AJS.I18n.getText("jalon.measure.days.short", number);
}
