import { plusWeeks } from "./calendar.js";
import { calendarOf } from "./work-week.js";

/*
 * From the choices to what will be made: pure, so that the preview shows exactly what the creation sends.
 *
 * A plan holds all it needs: it is kept while the creation runs, and finished after a reload.
 */

export const ROLLOUT = "Rollout";
export const MILESTONE = "Milestone";

/** Which issues serve the rollout of a unit: all of its project, unless somebody says it more exactly. */
export function queryOf(unit) {
  return unit.query ?? (unit.project ? `project = "${unit.project}"` : "");
}

/**
 * @param method the method's file
 * @param calendars the group's
 * @param finds says of a unit whether its query finds something: a rule that finds nothing is not made
 */
export function planOf(draft, program, method, language, calendars = [], finds = () => true) {
  const used = [...new Set(draft.units.map((unit) => unit.calendar))].map((code) => calendarOf(code, calendars));
  return {
    method: method.code,
    language,
    standard: draft.standard,
    kickoff: draft.kickoff,
    program,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    units: draft.units.map((unit) => ({
      ...unit,
      kickoff: kickoffOf(draft, unit),
      calendar: calendarOf(unit.calendar, calendars)?.code ?? "",
      rule: finds(unit) ? ruleOf(unit) : null,
    })),
    calendars: used.filter((calendar) => calendar !== null),
    milestones: method.milestones.map(({ code, name, week, goLive }) => ({
      code,
      name: name[language] ?? name.en,
      week,
      goLive: goLive === true,
    })),
  };
}

function ruleOf(unit) {
  const jql = queryOf(unit);
  return jql === "" ? null : { jql, workstream: unit.workstream ?? "", milestone: unit.milestone ?? "" };
}

/** Waves begin one after the other. */
export function kickoffOf(draft, unit) {
  return plusWeeks(draft.kickoff, (unit.wave - 1) * draft.waveWeeks);
}

export function goLiveOf(plan, unit) {
  return plusWeeks(unit.kickoff, plan.milestones.find((milestone) => milestone.goLive).week);
}

export function projectFields(plan, lead, workflowSchemeId) {
  const { projectKey, name } = plan.program;
  return {
    key: projectKey,
    name,
    description: AJS.I18n.getText("jalon.setup.project.description", plan.standard.name, plan.standard.version),
    projectTypeKey: "business",
    lead,
    workflowSchemeId,
  };
}

export function rolloutFields(plan, typeId) {
  return plan.units.map((unit) => ({
    project: { key: plan.program.projectKey },
    issuetype: { id: typeId },
    summary: AJS.I18n.getText("jalon.setup.rollout.summary", plan.standard.name, plan.standard.version, unit.name),
    ...assignee(unit),
  }));
}

/** Unit by unit, each in the order of the plan. */
export function milestoneFields(plan, typeId, rolloutKeys) {
  return plan.units.flatMap((unit, i) =>
    plan.milestones.map((milestone) => ({
      project: { key: plan.program.projectKey },
      parent: { key: rolloutKeys[i] },
      issuetype: { id: typeId },
      summary: `${milestone.code} ${milestone.name}`,
      duedate: plusWeeks(unit.kickoff, milestone.week),
      ...assignee(unit),
    })),
  );
}

/** The program file, to which the server adds the method's plan and checkpoints. */
export function programFile(plan, rolloutKeys, milestoneKeys) {
  const many = plan.milestones.length;
  return {
    format: "jalon-program",
    version: 1,
    standard: standardOf(plan),
    program: {
      key: plan.program.key,
      name: { en: plan.program.name },
      project: plan.program.projectKey,
      targetVersion: plan.standard.version,
      timeZone: plan.zone,
    },
    ...(plan.calendars?.length > 0 ? { calendars: plan.calendars } : {}),
    businessUnits: plan.units.map((unit) => ({
      code: unit.code,
      name: { en: unit.name },
      country: unit.country || unit.code,
      wave: unit.wave,
      ...(unit.project ? { project: unit.project } : {}),
      ...(unit.leadKey ? { lead: unit.lead } : {}),
      ...(unit.language ? { language: unit.language } : {}),
      timeZone: unit.zone || plan.zone,
      ...(unit.calendar ? { calendar: unit.calendar } : {}),
    })),
    rollouts: plan.units.map((unit, i) => ({
      bu: unit.code,
      issue: rolloutKeys[i],
      kickoff: unit.kickoff,
      milestones: plan.milestones.map(({ code }, m) => ({ code, issue: milestoneKeys[i * many + m] })),
    })),
  };
}

/** One that is known already is only named; the server knows the rest. */
function standardOf({ standard, kickoff }) {
  if (standard.known) {
    return { key: standard.known };
  }
  return {
    key: standard.key,
    name: { en: standard.name },
    versions: [{ version: standard.version, published: kickoff, state: "Current" }],
  };
}

function assignee(unit) {
  return unit.lead ? { assignee: { name: unit.lead } } : {};
}
