import contextPath from "wrm/context-path";
import { Refusal } from "./api.js";

/**
 * Gives an issue another due date through Jira's own REST API: it is Jira's field, changed by the user with the user's
 * own permission, and the add-on learns of it as of any other change.
 *
 * @param due an ISO date
 * @throws Refusal with Jira's own sentence
 */
export async function moveDueDate(issueKey, due) {
  const response = await fetch(`${contextPath()}/rest/api/2/issue/${encodeURIComponent(issueKey)}`, {
    method: "PUT",
    credentials: "same-origin",
    headers: { Accept: "application/json", "Content-Type": "application/json" },
    body: JSON.stringify({ fields: { duedate: due } }),
  });
  if (!response.ok) {
    const said = await response.json().catch(() => null);
    const sentences = [...(said?.errorMessages ?? []), ...Object.values(said?.errors ?? {})];
    throw new Refusal(response.status, { message: sentences.join(" ") });
  }
}

/** The people whom Jira's own pickers would offer for what was typed. */
export async function findUsers(typed) {
  const response = await fetch(
    `${contextPath()}/rest/api/2/user/picker?maxResults=10&query=${encodeURIComponent(typed)}`,
    { credentials: "same-origin", headers: { Accept: "application/json" } },
  );
  return response.ok ? (await response.json()).users : [];
}
