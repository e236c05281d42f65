package org.jalon.domain.receipt;

import java.util.Optional;

/**
 * An issue got into a guarded status past its checkpoint.
 *
 * @param newest the newest change of its status that the history tells of
 * @param receipt what that transition left behind, if it left anything
 * @param untold whether the issue came there by a later change that the history does not tell of
 */
record PastGuard(Optional<StatusChange> newest, Optional<Receipt> receipt, boolean untold) {

    /** The change that brought the issue there; empty when the history tells of none. */
    Optional<StatusChange> entry() {
        return untold ? Optional.empty() : newest;
    }
}
