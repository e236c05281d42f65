package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.Map;

/** Port: which roles have signed which checkpoints off. */
public interface SignedRoles {
    /** The days of the sign-offs that still stand, in the program's zone; none: left out. */
    Map<SignOffRoleCode, LocalDate> of(
            Program program, RolloutId rollout, CheckpointCode checkpoint);

    /** Nobody ever signs. */
    static SignedRoles none() {
        return (program, rollout, checkpoint) -> Map.of();
    }
}
