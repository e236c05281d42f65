/* A method's file as an editor changes it: pure, on a copy, so that leaving the editor leaves the method alone. */

/** A code for a name, such as "our-light"; "own" when the name has no letter of ours. */
export function methodCodeOf(name) {
  const code = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
  return code === "" ? "own" : code;
}

export const weightsOf = (method) => method.milestones.reduce((sum, { weight }) => sum + weight, 0);

/** Another code of a milestone; whatever names it names it still. */
export function renameMilestone(method, milestone, code) {
  const old = milestone.code;
  milestone.code = code;
  for (const checkpoint of method.checkpoints) {
    for (const part of [checkpoint, ...checkpoint.criteria]) {
      if (part.milestone === old) {
        part.milestone = code;
      }
    }
  }
}

/** Behind the last one, four weeks later, with a weight that is still to be found. */
export function addMilestone(method, name) {
  const codes = method.milestones.map(({ code }) => code);
  let number = method.milestones.length + 1;
  while (codes.includes(codeOf(number))) {
    number++;
  }
  const week = (method.milestones.at(-1)?.week ?? -4) + 4;
  method.milestones.push({ code: codeOf(number), name: { en: name }, week, weight: 0 });
}

const codeOf = (number) => `M${String(number).padStart(2, "0")}`;

export function makeGoLive(method, milestone) {
  for (const other of method.milestones) {
    delete other.goLive;
  }
  milestone.goLive = true;
}

/** A checkpoint that only notes what is missing lets every transition pass. */
export const isOff = ({ criteria }) => criteria.every(({ mandatory, binding }) => !mandatory && binding === "advisory");

/**
 * Its transition has to have a checkpoint, or nobody would pass: off means that nothing of it binds.
 *
 * @param original the checkpoint as it was before it was switched off; without one all of it becomes mandatory
 */
export function switchCheckpoint(checkpoint, on, original) {
  const before = new Map((original && !isOff(original) ? original.criteria : []).map((it) => [it.code, it]));
  for (const criterion of checkpoint.criteria) {
    const { mandatory, waivable, binding } = on
      ? (before.get(criterion.code) ?? { mandatory: true, waivable: true, binding: "comply-or-explain" })
      : { mandatory: false, waivable: true, binding: "advisory" };
    Object.assign(criterion, { mandatory, waivable, binding });
  }
}

/** In the order in which all KPIs are shown; one that was in stays where it was. */
export function switchKpi(method, kpi, on, all) {
  const wanted = new Set(method.kpis);
  if (on) {
    wanted.add(kpi);
  } else {
    wanted.delete(kpi);
  }
  method.kpis = all.filter((it) => wanted.has(it));
}
