import contextPath from "wrm/context-path";

/** The addresses of all pages, and of what a page lets the browser fetch by itself. */
export const path = {
  program: (key) => `${contextPath()}/plugins/servlet/jalon/programs/${encodeURIComponent(key)}`,
  changes: (key) => `${path.program(key)}/changes`,
  bypasses: (key) => `${path.program(key)}/bypasses`,
  decisions: (program, bu) => `${path.program(program)}/decisions/${encodeURIComponent(bu)}`,
  programs: () => `${contextPath()}/plugins/servlet/jalon/programs`,
  exchange: (program) => `${path.program(program)}/exchange`,
  export: (program, table) =>
    `${contextPath()}/rest/jalon/1.0/programs/${[program, "export", table].filter(Boolean).map(encodeURIComponent).join("/")}`,
  method: (code) => `${contextPath()}/rest/jalon/1.0/methods/${encodeURIComponent(code)}`,
  rules: (program) => `${path.program(program)}/rules`,
  dependencies: (program) => `${path.program(program)}/dependencies`,
  sources: (program) => `${path.program(program)}/sources`,
  bulk: (program) => `${path.program(program)}/link-issues`,
  definitions: (program) => `${path.program(program)}/criteria`,
  byhand: (program) => `${path.program(program)}/by-hand`,
  help: (page) => `${contextPath()}/download/resources/org.jalon.jira:help-resources/docs/${page}.html`,
  sample: () => `${contextPath()}/plugins/servlet/jalon/programs/~sample`,
  guards: () => `${contextPath()}/plugins/servlet/jalon/programs/~guards`,
  setup: () => `${contextPath()}/plugins/servlet/jalon/programs/~new`,
  report: (program, checkpoint, bu) =>
    `${path.program(program)}/checkpoints/${encodeURIComponent(checkpoint)}/${encodeURIComponent(bu)}`,
  timeline: (program) => `${path.program(program)}/timeline`,
  bu: (program, bu) => `${path.program(program)}/bus/${encodeURIComponent(bu)}`,
  mine: () => `${contextPath()}/plugins/servlet/jalon/programs/~checkpoints`,
  checkpoints: (program) => `${path.program(program)}/checkpoints`,
  people: (program) => `${path.program(program)}/people`,
  health: (program) => `${path.program(program)}/health`,
  versions: (program) => `${path.program(program)}/versions`,
  publish: (program, version) => `${path.versions(program)}/${encodeURIComponent(version)}`,
  assessments: (program, bu) => `${path.program(program)}/assessments/${encodeURIComponent(bu)}`,
  attachment: (id, name) => `${contextPath()}/secure/attachment/${id}/${encodeURIComponent(name)}`,
  issue: (key) => `${contextPath()}/browse/${encodeURIComponent(key)}`,
};
