package org.jalon.domain.view;

import org.jalon.domain.program.Program;

import java.time.Instant;

/** One rollout a viewer may see, as the matrix shows it. */
record RolloutAtHand(
        VisibleRollout visible,
        ProgramHeader header,
        Instant asOf,
        MatrixRow row,
        boolean costFollowed) {
    Program program() {
        return visible.program();
    }
}
