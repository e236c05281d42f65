package org.jalon.domain.receipt;

/**
 * Something about a workflow that lets issues past a guard, or leaves no receipts.
 *
 * @param workflow the workflow it is found in; where that rules the status no more, its last name
 * @param transition what people call the transition; empty where none is meant
 */
public record GuardDefect(GuardedStatus at, String workflow, String transition, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        /** No transition into the status asks the checkpoint any more. */
        VALIDATOR_GONE,
        /** The transition asks, but leaves no receipt. */
        RECEIPT_GONE,
        /** Another transition leads into the status without asking. */
        PARALLEL_WAY
    }
}
