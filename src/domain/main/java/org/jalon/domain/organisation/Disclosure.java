package org.jalon.domain.organisation;

/** How much of a Business Unit those may know who may not browse its Jira projects. */
public enum Disclosure {
    /** Every figure; a list says how many of its issues are held back. */
    FULL,
    /** The same figures and counts; chosen by units that say so on purpose. */
    COUNTS,
    /** Dates and states of milestones and checkpoints only, and no figure that counts issues. */
    CHECKPOINTS_ONLY
}
