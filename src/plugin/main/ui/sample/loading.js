import { api } from "../shared/api.js";
import { dayOf } from "../shared/dates.js";
import { freeKey } from "../setup/keys.js";
import { nextMonday, plusWeeks } from "../setup/calendar.js";
import { DOING, create } from "../setup/creation.js";
import { createIssues, jira } from "../setup/jira.js";
import { STANDARD, UNITS, WORK } from "./content.js";

/*
 * Loads the sample the way the wizard sets a program up, with projects and work of its own before and after. The server
 * is told of every project as soon as it is made, so that removing takes exactly what loading made.
 */

const LINK_TYPE = "Jalon rollout";

export const STEPS = [
  "workflow",
  "types",
  "scheme",
  "units",
  "project",
  "rollouts",
  "milestones",
  "work",
  "links",
  "done",
  "program",
];

/** @param tell called with step, how much is done, how much there is */
export async function loadSample(tell) {
  const run = { plan: await samplePlan(), made: {}, step: null };
  await create(run, remember, tell, { steps: STEPS, doing: { ...DOING, ...OWN } });
  return run.plan.program.key;
}

/** Jira first: our side goes only when no issue of it is left. */
export async function removeSample(made) {
  for (const key of made.projects) {
    await missingIsFine(jira.deleteProject(key));
  }
  if (made.workflowScheme) {
    await missingIsFine(jira.deleteWorkflowScheme(made.workflowScheme));
  }
  await api.removeSample();
}

async function samplePlan() {
  const [projects, { programs }, method] = await Promise.all([jira.projects(), api.programs(), api.method("standard")]);
  const taken = projects.map((project) => project.key);
  const take = (wanted) => {
    const key = freeKey(wanted, taken);
    taken.push(key);
    return key;
  };
  const monday = plusWeeks(nextMonday(dayOf(Date.now())), -1);
  const units = UNITS.map((unit) => ({ ...unit, key: take(unit.key) }));
  const projectKey = take("SAMPLE");
  const programKey = freeKey(`${projectKey}-${Date.now().toString(36)}`, programs.map((program) => program.key));
  return {
    method: "standard",
    standard: { known: "", key: programKey, name: STANDARD.name, version: STANDARD.version },
    kickoff: monday,
    program: { name: AJS.I18n.getText("jalon.setup.sample.program"), key: programKey, projectKey },
    zone: "Europe/Brussels",
    units: units.map((unit) => ({
      code: unit.key,
      name: unit.name,
      project: unit.key,
      country: unit.country,
      language: unit.language,
      zone: unit.zone,
      wave: unit.wave,
      kickoff: plusWeeks(monday, unit.starts),
      done: unit.done,
    })),
    milestones: method.milestones.map(({ code, name, week, goLive }) => ({
      code,
      name: name.en,
      week,
      goLive: goLive === true,
    })),
  };
}

function remember({ plan, made }) {
  return api.rememberSample({
    program: plan.program.key,
    standard: plan.standard.key,
    units: plan.units.map((unit) => unit.code),
    projects: [...(made.unitProjects ?? []), ...(made.project ? [plan.program.projectKey] : [])],
    workflowScheme: made.scheme ?? null,
  });
}

const OWN = {
  units: {
    amount: (plan) => plan.units.length,
    async go(run, onProgress) {
      const { plan, made } = run;
      const me = await jira.myself();
      made.unitProjects ??= [];
      for (const unit of plan.units.slice(made.unitProjects.length)) {
        await jira.createProject({
          key: unit.project,
          name: `${unit.name} (${unit.project})`,
          description: AJS.I18n.getText("jalon.setup.sample.project"),
          projectTypeKey: "business",
          lead: me.name,
        });
        made.unitProjects.push(unit.project);
        await remember(run);
        onProgress(made.unitProjects.length);
      }
    },
  },

  work: {
    amount: (plan) => plan.units.length * WORK.length,
    async go({ plan, made }, onProgress) {
      const task = (await jira.issueTypes()).find((type) => !type.subtask && type.name === "Task");
      made.work = await createIssues(
        plan.units.flatMap((unit) =>
          WORK.map(([, workstream, summary]) => ({
            project: { key: unit.project },
            issuetype: { id: task.id },
            summary,
            labels: [workstream],
          })),
        ),
        onProgress,
      );
    },
  },

  links: {
    amount: (plan) => plan.units.length * WORK.length,
    async go({ plan, made }, onProgress) {
      const many = plan.milestones.length;
      for (const [at, issue] of made.work.entries()) {
        const unit = Math.floor(at / WORK.length);
        const [code] = WORK[at % WORK.length];
        const milestone = plan.milestones.findIndex((planned) => planned.code === code);
        await jira.link(LINK_TYPE, issue, made.milestones[unit * many + milestone]);
        onProgress(at + 1);
      }
    },
  },

  done: {
    amount: (plan) => plan.units.reduce((sum, unit) => sum + unit.done, 0),
    async go({ plan, made }, onProgress) {
      let done = 0;
      for (const [at, unit] of plan.units.entries()) {
        for (const issue of made.work.slice(at * WORK.length, at * WORK.length + unit.done)) {
          await jira.resolve(issue);
          onProgress(++done);
        }
      }
    },
  },
};

async function missingIsFine(deletion) {
  try {
    await deletion;
  } catch (error) {
    if (error.status !== 404) {
      throw error;
    }
  }
}
