package org.jalon.domain.checkpoint;

/** How a criterion stands; stale means that there is evidence, but too old. */
public enum CriterionState {
    MET,
    UNMET,
    STALE,
    UNKNOWN
}
