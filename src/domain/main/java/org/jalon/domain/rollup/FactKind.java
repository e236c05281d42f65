package org.jalon.domain.rollup;

/**
 * What an issue is to a rollout: work to be done, or something to be watched. Only work counts in
 * milestones, workstreams and blockers; the other kinds are counted apart.
 */
public enum FactKind {
    WORK,
    RISK,
    CONDITION
}
