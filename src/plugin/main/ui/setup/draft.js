import { dayOf } from "../shared/dates.js";
import { nextMonday } from "./calendar.js";
import { freeKey, keyOf } from "./keys.js";

/*
 * What the user has chosen so far. It outlives a reload in the tab; what was begun in Jira outlives the tab, so that it
 * can be finished or undone.
 */

const DRAFT = "jalon.setup.draft";
const RUN = "jalon.setup.run";

export function newDraft() {
  const name = AJS.I18n.getText("jalon.setup.standard.proposed");
  return {
    step: 0,
    method: "standard",
    standard: { known: "", name, key: keyOf(name), version: "v1.0" },
    kickoff: nextMonday(dayOf(Date.now())),
    waveWeeks: 4,
    units: [],
    program: { name: null, key: null, projectKey: null },
  };
}

export function loadDraft() {
  return { ...newDraft(), ...read(sessionStorage, DRAFT) };
}

export function keepDraft(draft) {
  write(sessionStorage, DRAFT, draft);
}

export function forgetDraft() {
  sessionStorage.removeItem(DRAFT);
}

/** What was begun in Jira and is neither finished nor undone; null when nothing was. */
export const loadRun = () => read(localStorage, RUN);
export const keepRun = (run) => write(localStorage, RUN, run);
export const forgetRun = () => localStorage.removeItem(RUN);

/** The program as it is called unless the user calls it otherwise. */
export function programOf(draft, programKeys, projects) {
  const { standard } = draft;
  const name =
    draft.program.name ?? AJS.I18n.getText("jalon.setup.program.proposed", standard.name, standard.version);
  const key = draft.program.key ?? freeKey(standard.key, programKeys);
  const projectKey =
    draft.program.projectKey ??
    freeKey(
      key.toUpperCase().replace(/[^A-Z0-9]/g, "").slice(0, 8),
      projects.map((project) => project.key),
    );
  return { name, key, projectKey };
}

function read(storage, key) {
  try {
    return JSON.parse(storage.getItem(key));
  } catch {
    return null;
  }
}

function write(storage, key, value) {
  storage.setItem(key, JSON.stringify(value));
}
