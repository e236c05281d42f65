import contextPath from "wrm/context-path";

/** A refusal of the server: its rule and its sentence in the user's language. */
export class Refusal extends Error {
  constructor(status, error, errors) {
    super(error?.message ?? "");
    this.status = status;
    this.rule = error?.rule ?? null;
    /** What is wrong with a file, piece by piece; empty for every other refusal. */
    this.errors = errors ?? [];
  }
}

/** The query part of an address; what is empty is left out. */
export function query(values) {
  const said = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
  return said.size > 0 ? `?${said}` : "";
}

export function get(resource) {
  return send(resource, { headers: { Accept: "application/json" } });
}

export function post(resource, sent) {
  return change("POST", resource, sent);
}

export function change(method, resource, sent) {
  return sendText(method, resource, JSON.stringify(sent));
}

export function postText(resource, body) {
  return sendText("POST", resource, body);
}

function sendText(method, resource, body) {
  return send(resource, {
    method,
    headers: { Accept: "application/json", "Content-Type": "application/json" },
    body,
  });
}

export async function send(resource, request) {
  const response = await fetch(`${contextPath()}/rest/jalon/1.0/${resource}`, {
    credentials: "same-origin",
    ...request,
  });
  const body = await response.json().catch(() => null);
  if (!response.ok || body === null) {
    throw new Refusal(response.status, body?.error ?? rejected(body?.errors), body?.errors);
  }
  return body;
}

/** A file that is wrong comes back with a list of reasons. */
function rejected(errors) {
  return Array.isArray(errors) ? { message: errors.map((error) => error.message).join(" ") } : undefined;
}
