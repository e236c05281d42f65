package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first checkpoint a rollout has not passed.
 *
 * @param due when its decision is due; empty when the rollout has no such milestone
 * @param unmet how many criteria are not met, advisory ones left out
 */
public record NextCheckpoint(
        CheckpointCode code,
        LocalizedText name,
        Optional<LocalDate> due,
        int unmet,
        Evaluation evaluation) {
    /** The same for whom may know how it stands, but not how many issues there are. */
    public NextCheckpoint withoutCounts() {
        return new NextCheckpoint(code, name, due, unmet, evaluation.withoutCounts());
    }
}
