package org.jalon.domain.view;

import org.jalon.domain.checkpoint.CheckpointCode;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One checkpoint of one rollout on the program's page of checkpoints.
 *
 * @param round how many times a decision was asked for; 0 for never
 * @param date when it was decided, else when it is due
 */
public record CheckpointCell(
        CheckpointCode checkpoint, State state, int round, Optional<LocalDate> date) {
    /** How it stands. */
    public enum State {
        GO,
        CONDITIONAL_GO,
        HOLD,
        REWORK,
        STOP,
        /** A decision was asked for. */
        ASKED,
        /** Passed on the workflow, without a review. */
        PASSED,
        /** Nothing has happened, and its day is not over. */
        AHEAD,
        /** Nothing has happened, though its day is over. */
        OVERDUE
    }
}
