package org.jalon.domain.receipt;

/** What a receipt rests on; a name once written is never changed. */
public enum Basis {
    /** The validator let the transition through. */
    VALIDATED,
    /** The validator let the transition through as none of ours: the issue served no rollout. */
    OUTSIDE,
    /** The issue was in the status before the guard was there, or while it only watched. */
    BEFORE_GUARD,
    /** The issue came back from a status that lies behind the checkpoint it had passed. */
    RETURNED,
    /** The transition ran without the validator. */
    UNVALIDATED;

    /** Whether an issue may stand behind the checkpoint on such a receipt. */
    boolean isValid() {
        return this != UNVALIDATED;
    }
}
