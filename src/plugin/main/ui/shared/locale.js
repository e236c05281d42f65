/** The user's language as the browser's formatters want it: Jira says en_UK where they say en-GB. */
export function userLocale() {
  const said =
    globalThis.AJS?.Meta?.get?.("user-locale") || globalThis.document?.documentElement.lang || "en";
  return toLanguageTag(said);
}

export function toLanguageTag(said) {
  try {
    return Intl.getCanonicalLocales(said.replaceAll("_", "-"))[0];
  } catch {
    return "en";
  }
}
