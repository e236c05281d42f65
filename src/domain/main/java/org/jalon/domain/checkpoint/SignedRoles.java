package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.Optional;

/** Port: which roles have signed which checkpoints off. */
public interface SignedRoles {
    /** The day of the last sign-off that still stands; empty when there is none. */
    Optional<LocalDate> signedOff(
            RolloutId rollout, CheckpointCode checkpoint, SignOffRoleCode role);

    /** Nobody ever signs. */
    static SignedRoles none() {
        return (rollout, checkpoint, role) -> Optional.empty();
    }
}
