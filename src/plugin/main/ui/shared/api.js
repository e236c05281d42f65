import contextPath from "wrm/context-path";

/** A refusal of the server: its rule and its sentence in the user's language. */
export class Refusal extends Error {
  constructor(status, error) {
    super(error?.message ?? "");
    this.status = status;
    this.rule = error?.rule ?? null;
  }
}

export const path = {
  program: (key) => `${contextPath()}/plugins/servlet/jalon/programs/${encodeURIComponent(key)}`,
  programs: () => `${contextPath()}/plugins/servlet/jalon/programs`,
  report: (program, checkpoint, bu) =>
    `${path.program(program)}/checkpoints/${encodeURIComponent(checkpoint)}/${encodeURIComponent(bu)}`,
  issue: (key) => `${contextPath()}/browse/${encodeURIComponent(key)}`,
};

export const api = {
  programs: () => get("programs"),
  matrix: (program) => get(`programs/${encodeURIComponent(program)}/matrix`),
  coverage: (program) => get(`programs/${encodeURIComponent(program)}/coverage`),
  issues: (program, bu, milestone) =>
    get(
      `programs/${[program, "rollouts", bu, "milestones", milestone].map(encodeURIComponent).join("/")}/issues`,
    ),
  report: (program, checkpoint, bu) =>
    get(
      `programs/${[program, "checkpoints", checkpoint, "rollouts", bu].map(encodeURIComponent).join("/")}/report`,
    ),
};

async function get(resource) {
  const response = await fetch(`${contextPath()}/rest/jalon/1.0/${resource}`, {
    credentials: "same-origin",
    headers: { Accept: "application/json" },
  });
  const body = await response.json().catch(() => null);
  if (!response.ok || body === null) {
    throw new Refusal(response.status, body?.error);
  }
  return body;
}
