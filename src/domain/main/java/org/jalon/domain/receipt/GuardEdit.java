package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A guard that is to be put on a transition, or taken off it.
 *
 * @param action Jira's id of the workflow action
 * @param guarded whether the transition asks the checkpoint from then on
 * @param observeUntil the last day on which a new guard only watches
 */
public record GuardEdit(
        String workflow,
        int action,
        CheckpointCode checkpoint,
        boolean guarded,
        Optional<LocalDate> observeUntil) {}
