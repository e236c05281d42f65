/**
 * The chosen program, or null. Jira gives saved strings back HTML-encoded: "&amp;" is undone here, by hand, because
 * the value is only ever compared with keys and never read as HTML.
 */
export function programOf(preferences) {
  const saved = preferences?.program;
  if (typeof saved !== "string" || saved === "") {
    return null;
  }
  return saved
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
