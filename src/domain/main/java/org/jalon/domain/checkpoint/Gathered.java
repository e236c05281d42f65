package org.jalon.domain.checkpoint;

import org.jalon.domain.rollup.RolloutCube;

import java.util.List;

/**
 * All that criteria may look at: the rollout's evidence for them, oldest first, and its counters.
 */
public record Gathered(List<Evidence> evidence, RolloutCube cube) {
    public Gathered {
        evidence = List.copyOf(evidence);
    }
}
