import { userLocale } from "../shared/locale.js";

/** A country's name in the reader's language; what is no code of a country is shown as it is. */
export function countryName(code, locale = userLocale()) {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(code);
  } catch {
    return code;
  }
}
