import { userLocale } from "../shared/locale.js";

/* Official languages of Europe's countries; another one that is set already is offered as well. */
const OFFERED = [
  "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it",
  "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sq", "sr", "sv", "tr", "uk",
];

/** A language's name in the reader's language; what is no code of a language is shown as it is. */
export function languageName(code, locale = userLocale()) {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(code);
  } catch {
    return code;
  }
}

/** Codes and names, by name. */
export function languages(present, locale = userLocale()) {
  const codes = present && !OFFERED.includes(present) ? [...OFFERED, present] : OFFERED;
  return codes
    .map((code) => [code, languageName(code, locale)])
    .sort(([, a], [, b]) => a.localeCompare(b, locale));
}
