import contextPath from "wrm/context-path";
import { Refusal } from "./api.js";

/*
 * Jira's own REST API as the user: it is Jira's field, changed by the user with the user's own permission, and the
 * add-on learns of it as of any other change. Whatever Jira refuses is thrown with Jira's own sentence.
 */

/** @param due an ISO date */
export async function moveDueDate(issueKey, due) {
  await send("PUT", issue(issueKey), { fields: { duedate: due } });
}

export async function labelsOf(issueKey) {
  return (await send("GET", `${issue(issueKey)}?fields=labels`)).fields.labels;
}

/** @param changes such as [{ remove: "WS1" }, { add: "WS2" }] */
export async function changeLabels(issueKey, changes) {
  if (changes.length > 0) {
    await send("PUT", issue(issueKey), { update: { labels: changes } });
  }
}

/** The first so many issues that a query finds, and how many there are. */
export function search(jql, maxResults, fields = []) {
  return send("POST", "search", { jql, maxResults, fields });
}

/** The people whom Jira's own pickers would offer for what was typed. */
export async function findUsers(typed) {
  try {
    return (await send("GET", `user/picker?maxResults=10&query=${encodeURIComponent(typed)}`)).users;
  } catch {
    return [];
  }
}

const issue = (key) => `issue/${encodeURIComponent(key)}`;

async function send(method, resource, sent) {
  const request = { method, credentials: "same-origin", headers: { Accept: "application/json" } };
  if (sent !== undefined) {
    request.headers["Content-Type"] = "application/json";
    request.body = JSON.stringify(sent);
  }
  const response = await fetch(`${contextPath()}/rest/api/2/${resource}`, request);
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    const sentences = [...(body?.errorMessages ?? []), ...Object.values(body?.errors ?? {})];
    throw new Refusal(response.status, { message: sentences.join(" ") });
  }
  return body;
}
