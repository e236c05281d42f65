/** The current version, drafts, and every other that somebody is on or heads for. */
export function shownVersions({ versions, rollouts }) {
  const used = new Set(rollouts.flatMap((rollout) => [rollout.live, rollout.target]));
  return versions.filter(
    (version) => version.state === "current" || version.state === "draft" || used.has(version.version),
  );
}
