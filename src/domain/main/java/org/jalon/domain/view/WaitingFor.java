package org.jalon.domain.view;

/** Why something waits for a person, the most pressing first. */
public enum WaitingFor {
    /** Their sign-off is asked for. */
    SIGN_OFF,
    /** An exception waits for their approval. */
    APPROVAL,
    /** Their Business Unit is asked why something passed without its checkpoint. */
    EXPLANATION,
    /** A condition of a decision is theirs to meet. */
    CONDITION,
    /** Criteria of their Business Unit's next checkpoint are open. */
    PREPARATION
}
