package org.jalon.domain.checkpoint;

import java.time.LocalDate;
import org.jalon.domain.shared.LocalizedText;

/**
 * The first checkpoint a rollout has not passed.
 *
 * @param due when its decision is due
 * @param unmet how many criteria are not met, advisory ones left out
 */
public record NextCheckpoint(
        CheckpointCode code,
        LocalizedText name,
        LocalDate due,
        int unmet,
        Evaluation evaluation) {}
