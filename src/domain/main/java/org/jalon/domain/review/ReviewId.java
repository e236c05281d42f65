package org.jalon.domain.review;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.rollout.RolloutId;

/**
 * The identity of a review.
 *
 * @param round counts the reviews of one checkpoint and rollout, from 1
 */
public record ReviewId(RolloutId rollout, CheckpointCode checkpoint, int round) {
    public ReviewId {
        if (round < 1) {
            throw new IllegalArgumentException("round " + round);
        }
    }
}
