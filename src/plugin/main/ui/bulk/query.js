/* What somebody may paste as a query. */

/** How many issues are linked at one go; for more there are rules. */
export const MOST = 1000;

/** The query itself, without its order; an address of Jira's search stands for the query or the filter in it. */
export function queryOf(pasted) {
  const text = pasted.trim();
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
    const { searchParams } = new URL(text);
    const filter = searchParams.get("filter");
    const said = searchParams.get("jql") ?? (/^\d+$/.test(filter ?? "") ? `filter = ${filter}` : "");
    return withoutOrder(said);
  }
  return withoutOrder(text);
}

/** An "order by" within quotes is none. */
function withoutOrder(jql) {
  return jql.replace(/\border\s+by\s[^"']*$/i, "").trim();
}

/** Those of the query that serve the program already, or with a unit its rollout. */
export function serving(jql, program, unit) {
  const names = [program, unit].filter(Boolean).map((name) => `"${name}"`);
  return `(${jql}) AND issue in rolloutIssues(${names.join(", ")})`;
}
