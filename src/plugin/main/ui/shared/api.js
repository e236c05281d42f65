import { change, get, post, postText, query, send } from "./rest.js";

export { path } from "./path.js";
export { Refusal } from "./rest.js";

/** All that the pages ask the server for, each a name. */
export const api = {
  programs: () => get("programs"),
  matrix: (program, workstream, asOf) =>
    get(`programs/${encodeURIComponent(program)}/matrix${query({ workstream, asOf })}`),
  changes: (program, since, until) =>
    get(`programs/${encodeURIComponent(program)}/changes${query({ since, until })}`),
  bypasses: (program) => get(`programs/${encodeURIComponent(program)}/bypasses`),
  searchBypasses: (program) => post(`programs/${encodeURIComponent(program)}/bypasses/search`, {}),
  explainBypass: (program, id, text) =>
    post(`programs/${encodeURIComponent(program)}/bypasses/${id}/explanation`, { text }),
  decisions: (program, bu, before) =>
    get(`programs/${[program, "rollouts", bu].map(encodeURIComponent).join("/")}/decisions${query({ before })}`),
  coverage: (program) => get(`programs/${encodeURIComponent(program)}/coverage`),
  issues: (program, bu, milestone) =>
    get(
      `programs/${[program, "rollouts", bu, "milestones", milestone].map(encodeURIComponent).join("/")}/issues`,
    ),
  timeline: (program) => get(`programs/${encodeURIComponent(program)}/timeline`),
  dependencies: (program) => get(`programs/${encodeURIComponent(program)}/dependencies`),
  bu: (program, bu) => get(`programs/${[program, "rollouts", bu].map(encodeURIComponent).join("/")}/page`),
  views: (program) => get(viewsOf(program)),
  saveView: (program, name, query, shared) => post(viewsOf(program), { name, query, shared }),
  removeView: (program, name) =>
    send(`${viewsOf(program)}?name=${encodeURIComponent(name)}`, {
      method: "DELETE",
      headers: { Accept: "application/json" },
    }),
  declaredColour: (program, bu) => get(declaredColourOf(program, bu)),
  previewFile: (program, table, text) => bring(program, table, text, "/preview"),
  importFile: (program, table, text) => bring(program, table, text, ""),
  place: (issue) => get(`issues/${encodeURIComponent(issue)}/place`),
  putPlace: (issue, place) => change("PUT", `issues/${encodeURIComponent(issue)}/place`, place),
  removePlace: (issue, program) =>
    change("DELETE", `issues/${encodeURIComponent(issue)}/place?program=${encodeURIComponent(program)}`, null),
  definitions: (program) => get(`programs/${encodeURIComponent(program)}/definitions`),
  changeDefinition: (program, checkpoint, sent) =>
    change("PUT", `programs/${[program, "definitions", checkpoint].map(encodeURIComponent).join("/")}`, sent),
  rules: (program) => get(`programs/${encodeURIComponent(program)}/rules`),
  previewRule: (program, rule) => post(`programs/${encodeURIComponent(program)}/rules/preview`, rule),
  addRule: (program, rule) => post(`programs/${encodeURIComponent(program)}/rules`, rule),
  changeRule: (program, number, rule) => change("PUT", `programs/${encodeURIComponent(program)}/rules/${number}`, rule),
  removeRule: (program, number) => change("DELETE", `programs/${encodeURIComponent(program)}/rules/${number}`, null),
  orderRules: (program, numbers) => change("PUT", `programs/${encodeURIComponent(program)}/rules/order`, { numbers }),
  sources: (program) => get(`programs/${encodeURIComponent(program)}/sources`),
  chooseSources: (program, sources) => change("PUT", `programs/${encodeURIComponent(program)}/sources`, sources),
  previewHandReport: (program, csv) => post(`programs/${encodeURIComponent(program)}/hand-report/preview`, { csv }),
  recordHandReport: (program, csv) => post(`programs/${encodeURIComponent(program)}/hand-report`, { csv }),
  declare: (program, bu, colour, sentence) => post(declaredColourOf(program, bu), { colour, sentence }),
  mine: () => get("my-checkpoints"),
  checkpoints: (program) => get(checkpointsOf(program)),
  appoint: (program, role, unit, people) => post(`${checkpointsOf(program)}/appointments`, { role, unit, people }),
  nextCheckpoint: (program, bu) => get(rolloutOf(program, bu, "next-checkpoint")),
  checkpoint: (program, bu, code) => get(rolloutOf(program, bu, "checkpoints", code)),
  lookAgain: (program, bu, code) => post(rolloutOf(program, bu, "checkpoints", code, "look"), {}),
  askForDecision: (program, bu, code) => post(rolloutOf(program, bu, "checkpoints", code, "reviews"), {}),
  speak: (program, bu, code, said) => post(rolloutOf(program, bu, "checkpoints", code, "sign-offs"), said),
  prove: (program, bu, criterion, given) => post(rolloutOf(program, bu, "criteria", criterion, "proof"), given),
  except: (program, bu, exception) => post(rolloutOf(program, bu, "exceptions"), exception),
  stepException: (program, bu, number, step, sent) =>
    post(rolloutOf(program, bu, "exceptions", String(number), step), sent),
  people: (program) => get(peopleOf(program)),
  assignRole: (program, role, person, holds) => post(peopleOf(program, "roles"), { role, person, holds }),
  changeProfile: (program, bu, profile) => post(peopleOf(program, "units", bu), profile),
  health: (program) => get(`programs/${encodeURIComponent(program)}/health`),
  rebuild: (program) => post(`programs/${encodeURIComponent(program)}/rebuild`, {}),
  turnFunction: (program, code, on) => post(`programs/${[program, "functions", code].map(encodeURIComponent).join("/")}`, { on }),
  versions: (program) => get(versionsOf(program)),
  supersession: (program, version) => get(versionsOf(program, version, "supersession")),
  changeVersion: (program, version, state, ends) =>
    post(versionsOf(program, version, "state"), { state, ends: ends ?? null }),
  moveRollouts: (program, version, units) => post(versionsOf(program, version, "moves"), { units }),
  undoMove: (program, bu) => post(versionsOf(program, "undone-moves", bu), {}),
  assessments: (program, bu) => get(assessmentsOf(program, bu)),
  assess: (program, bu, version, assessments) => post(assessmentsOf(program, bu), { version, assessments }),
  report: (program, checkpoint, bu) =>
    get(
      `programs/${[program, "checkpoints", checkpoint, "rollouts", bu].map(encodeURIComponent).join("/")}/report`,
    ),
  methods: () => get("methods"),
  method: (code) => get(`methods/${encodeURIComponent(code)}`),
  keepMethod: (text) => postText("methods", text),
  forgetMethod: (code) => send(`methods/${encodeURIComponent(code)}`, { method: "DELETE" }),
  guards: () => get("guards"),
  draftGuards: (edits) => post("guards/drafts", { edits }),
  publishGuards: (workflows) => post("guards/published", { workflows }),
  discardGuards: (workflows) => post("guards/discarded", { workflows }),
  removeGuards: () => post("guards/removed", {}),
  sample: () => get("setup/sample"),
  rememberSample: (made) => post("setup/sample", made),
  removeSample: () => send("setup/sample", { method: "DELETE" }),
  knownStandards: () => get("setup/standards"),
  knownCalendars: () => get("setup/calendars"),
  undoSetUp: (program) => send(`setup/programs/${encodeURIComponent(program)}`, { method: "DELETE" }),
  freeKey: (program) => get(`setup/keys/${encodeURIComponent(program)}`),
  installWorkflow: (method) => post(`setup/methods/${encodeURIComponent(method)}/workflow`, {}),
  setUpProgram: (method, file) => post(`setup/methods/${encodeURIComponent(method)}/programs`, file),
};

function viewsOf(program) {
  return `programs/${encodeURIComponent(program)}/views`;
}

function checkpointsOf(program) {
  return `programs/${encodeURIComponent(program)}/checkpoints`;
}

function rolloutOf(program, bu, ...more) {
  return ["programs", program, "rollouts", bu, ...more].map(encodeURIComponent).join("/");
}

function peopleOf(program, ...more) {
  return ["programs", program, "people", ...more].map(encodeURIComponent).join("/");
}

function versionsOf(program, ...more) {
  return ["programs", program, "versions", ...more].map(encodeURIComponent).join("/");
}

function assessmentsOf(program, bu) {
  return ["programs", program, "rollouts", bu, "assessments"].map(encodeURIComponent).join("/");
}

function declaredColourOf(program, bu) {
  return `programs/${[program, "rollouts", bu].map(encodeURIComponent).join("/")}/declared-colour`;
}

/** A program file as it is, or one of its tables. */
function bring(program, table, text, step) {
  return table
    ? post(`programs/${[program, "export", table].map(encodeURIComponent).join("/")}${step}`, { csv: text })
    : postText(`programs/import${step}`, text);
}
