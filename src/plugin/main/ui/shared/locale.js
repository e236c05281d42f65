/** The user's language as the browser's formatters want it: Jira says en_UK where they want en-GB. */
export function userLocale() {
  const said = globalThis.AJS?.Meta?.get?.("user-locale") || globalThis.document?.documentElement.lang || "en";
  return toLanguageTag(said);
}

export function toLanguageTag(said) {
  const tag = said.replaceAll("_", "-").replace(/-UK$/, "-GB");
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return "en";
  }
}
