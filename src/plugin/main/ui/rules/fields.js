/** Which field a refusal of the server is about, by the beginning of its rule. */
const FIELDS = [
  ["linking.rule.jql", "jql"],
  ["linking.rule.workstream", "workstream"],
  ["linking.rule.milestone", "milestone"],
  ["rollout.", "bu"],
];

/** The name of the field that a refusal belongs to; the query's when it is about none. */
export function fieldOf(rule) {
  return FIELDS.find(([start]) => rule?.startsWith(start))?.[1] ?? "jql";
}
