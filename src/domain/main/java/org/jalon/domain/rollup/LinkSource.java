package org.jalon.domain.rollup;

/** Why an issue belongs to a rollout; what stands first goes before what follows. */
public enum LinkSource {
    /** Somebody linked it to the rollout or to one of its milestones. */
    LINK,
    /** Somebody linked an issue it is part of. */
    PARENT,
    /** A rule found it. */
    RULE
}
