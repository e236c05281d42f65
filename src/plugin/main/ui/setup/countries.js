/* What the browser knows of countries: names, main language, time zones. Nobody has to keep a list. */

const CODES = Array.from({ length: 26 * 26 }, (_, i) =>
  String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
);
const SPOKEN = ["en", "fr"];

/** Codes that groups use although ISO has another one. */
const ALSO = { UK: "GB", EL: "GR" };

const names = SPOKEN.map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));

/** Country codes by their names in lower case, in the languages we speak. */
const byName = new Map(
  CODES.flatMap((code) => names.map((of) => [of.of(code)?.toLowerCase(), code])).filter(([name]) => name),
);

/** The country a text is about: a code, or a name within it; null when it says none. */
export function countryIn(text) {
  const written = text.trim().toUpperCase();
  if (ALSO[written] || isCountry(written)) {
    return written;
  }
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  const found = [...byName].filter(([name]) => plain.includes(` ${name} `));
  found.sort(([a], [b]) => b.length - a.length);
  return found.length > 0 ? found[0][1] : null;
}

/** The ISO code of a country; null when it is none. */
export function isoCode(country) {
  const code = ALSO[country] ?? country;
  return isCountry(code) ? code : null;
}

export function isCountry(code) {
  return /^[A-Z]{2}$/.test(code) && names[0].of(code) !== undefined;
}

/** The language most people there read, such as "fr"; null when that is not known. */
export function languageOf(country) {
  const code = isoCode(country);
  if (code === null) {
    return null;
  }
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  return language === "und" ? null : language;
}

/** The time zone of a country whose clocks all say the same; null when they do not or none is known. */
export function zoneOf(country) {
  const code = isoCode(country);
  if (code === null) {
    return null;
  }
  const locale = new Intl.Locale(`und-${code}`);
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return new Set(zones.map(clocks)).size === 1 ? zones[0] : null;
}

/** What clocks there say in winter and in summer. */
function clocks(timeZone) {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  return [0, 6].map((month) => format.format(Date.UTC(2026, month, 15, 12))).join();
}
