import { api } from "../shared/api.js";
import { createIssues, jira } from "./jira.js";
import { MILESTONE, ROLLOUT, milestoneFields, programFile, projectFields, rolloutFields } from "./plan.js";

/*
 * Makes the program, step by step. `made` remembers what there is already: a step that was done is not done again, and
 * everything in it can be undone.
 */

export const STEPS = ["workflow", "types", "scheme", "project", "rollouts", "milestones", "program", "rules"];

/**
 * Runs all steps that are not done yet.
 *
 * @param run { plan, made, step }; changed as the steps go on
 * @param keep called and waited for whenever something was made
 * @param tell called with the step, how much of it is done, and how much there is
 */
export async function create(run, keep, tell, { steps = STEPS, doing = DOING } = {}) {
  for (const step of steps) {
    const { amount = () => 1, go } = doing[step];
    const all = amount(run.plan);
    run.step = step;
    if (!run.made.done?.includes(step)) {
      tell(step, 0, all);
      await go(run, (count) => tell(step, count, all), () => keep(run));
      run.made.done = [...(run.made.done ?? []), step];
      await keep(run);
    }
    tell(step, all, all);
  }
}

/** Takes back what was made for this program alone. Issue types and workflow stay: other programs share them. */
export async function undo(run, keep) {
  const { made, plan } = run;
  if (made.project) {
    await ignoreMissing(jira.deleteProject(plan.program.projectKey));
    delete made.project;
    await keep(run);
  }
  if (made.milestones) {
    await api.undoSetUp(plan.program.key);
  }
  if (made.scheme) {
    await ignoreMissing(jira.deleteWorkflowScheme(made.scheme));
  }
  run.made = {};
  await keep(run);
}

/** Whether the failed step can be tried again without making anything twice: Jira said no, rather than nothing. */
export function repeatable(step, error) {
  return !["rollouts", "milestones"].includes(step) || (error.status >= 400 && error.status < 500);
}

export const DOING = {
  workflow: {
    async go({ plan, made }) {
      made.workflow = (await api.installWorkflow(plan.method)).workflow;
    },
  },

  types: {
    async go({ made }) {
      const known = await jira.issueTypes();
      made.rolloutType = await typeId(known, ROLLOUT, "standard");
      made.milestoneType = await typeId(known, MILESTONE, "subtask");
    },
  },

  scheme: {
    async go({ plan, made }) {
      const scheme = await jira.createWorkflowScheme({
        name: AJS.I18n.getText("jalon.setup.scheme.name", plan.program.projectKey),
        issueTypeMappings: { [made.rolloutType]: made.workflow },
      });
      made.scheme = scheme.id;
    },
  },

  project: {
    async go({ plan, made }) {
      const me = await jira.myself();
      made.project = (await jira.createProject(projectFields(plan, me.name, made.scheme))).id;
    },
  },

  rollouts: {
    amount: (plan) => plan.units.length,
    async go({ plan, made }, onProgress) {
      made.rollouts = await createIssues(rolloutFields(plan, made.rolloutType), onProgress);
    },
  },

  milestones: {
    amount: (plan) => plan.units.length * plan.milestones.length,
    async go({ plan, made }, onProgress) {
      made.milestones = await createIssues(milestoneFields(plan, made.milestoneType, made.rollouts), onProgress);
    },
  },

  program: {
    async go({ plan, made }) {
      await api.setUpProgram(plan.method, programFile(plan, made.rollouts, made.milestones));
    },
  },

  /** Run as they are made, so that the matrix counts when it is opened; one that is there is not made again. */
  rules: {
    amount: (plan) => withRule(plan).length,
    async go({ plan }, onProgress) {
      const { rules } = await api.rules(plan.program.key);
      const there = new Set(rules.map((rule) => rule.bu));
      for (const [at, unit] of withRule(plan).entries()) {
        if (!there.has(unit.code)) {
          await api.addRule(plan.program.key, { bu: unit.code, ...unit.rule });
        }
        onProgress(at + 1);
      }
    },
  },
};

const withRule = (plan) => plan.units.filter((unit) => unit.rule);

async function typeId(known, name, kind) {
  const there = known.find((type) => type.name.toLowerCase() === name.toLowerCase());
  return (there ?? (await jira.createIssueType({ name, description: "", type: kind }))).id;
}

async function ignoreMissing(deletion) {
  try {
    await deletion;
  } catch (error) {
    if (error.status !== 404) {
      throw error;
    }
  }
}
