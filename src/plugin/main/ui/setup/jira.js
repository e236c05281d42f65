import contextPath from "wrm/context-path";
import { Refusal } from "../shared/api.js";

/* Jira's own public REST API, with the session of the user: what they may not do, the wizard cannot do either. */

const ISSUES_A_REQUEST = 50;

export const jira = {
  myself: () => send("GET", "myself"),
  projects: () => send("GET", "project?expand=lead"),
  keyErrors: (key) => send("GET", `projectvalidate/key?key=${encodeURIComponent(key)}`),
  issueTypes: () => send("GET", "issuetype"),
  createIssueType: (type) => send("POST", "issuetype", type),
  createWorkflowScheme: (scheme) => send("POST", "workflowscheme", scheme),
  deleteWorkflowScheme: (id) => send("DELETE", `workflowscheme/${id}`),
  createProject: (project) => send("POST", "project", project),
  deleteProject: (key) => send("DELETE", `project/${encodeURIComponent(key)}`),
  link: (type, from, to) =>
    send("POST", "issueLink", { type: { name: type }, inwardIssue: { key: from }, outwardIssue: { key: to } }),
  resolve: async (issue) => {
    const { transitions } = await send("GET", `issue/${issue}/transitions`);
    const done = transitions.find((transition) => transition.to.statusCategory.key === "done");
    if (done) {
      await send("POST", `issue/${issue}/transitions`, { transition: { id: done.id } });
    }
  },
  count: async (jql) => (await send("POST", "search", { jql, maxResults: 0 })).total,
};

/**
 * Creates issues and gives their keys in the order of the fields. An assignee that Jira does not take is left out; any
 * other refusal is told.
 */
export async function createIssues(all, onProgress) {
  const keys = [];
  for (let at = 0; at < all.length; at += ISSUES_A_REQUEST) {
    const part = all.slice(at, at + ISSUES_A_REQUEST);
    keys.push(...(await createPart(part)));
    onProgress(keys.length);
  }
  return keys;
}

async function createPart(part) {
  const answer = await send("POST", "issue/bulk", { issueUpdates: part.map((fields) => ({ fields })) }, [400]);
  const failed = new Map((answer.errors ?? []).map((error) => [error.failedElementNumber, error.elementErrors]));
  const others = [...failed.values()].filter((errors) => !("assignee" in (errors?.errors ?? {})));
  if (others.length > 0) {
    throw new Refusal(400, { message: sentences(others[0]) });
  }
  const made = [...(answer.issues ?? [])];
  const keys = part.map((fields, i) => (failed.has(i) ? null : made.shift()?.key));
  if (failed.size > 0) {
    const again = part.filter((fields, i) => failed.has(i)).map(({ assignee, ...fields }) => fields);
    const keysAgain = await createPart(again);
    return keys.map((key) => key ?? keysAgain.shift());
  }
  if (keys.some((key) => !key)) {
    throw new Refusal(500, { message: sentences(answer) });
  }
  return keys;
}

/** All that Jira says in an error collection, as one text. */
function sentences(collection) {
  return [...(collection?.errorMessages ?? []), ...Object.values(collection?.errors ?? {})].join(" ");
}

async function send(method, resource, sent, alsoFine = []) {
  const request = { method, credentials: "same-origin", headers: { Accept: "application/json" } };
  if (sent !== undefined) {
    request.headers["Content-Type"] = "application/json";
    request.body = JSON.stringify(sent);
  }
  const response = await fetch(`${contextPath()}/rest/api/2/${resource}`, request);
  const body = await response.json().catch(() => null);
  const isFine = response.ok || (alsoFine.includes(response.status) && Array.isArray(body?.errors));
  if (!isFine) {
    throw new Refusal(response.status, { message: sentences(body) || response.statusText });
  }
  return body;
}
