package org.jalon.domain.checkpoint;

import java.util.List;
import org.jalon.domain.rollup.RolloutCube;

/** All that criteria may look at: the rollout's evidence, oldest first, and its counters. */
public record Gathered(List<Evidence> evidence, RolloutCube cube) {
    public Gathered {
        evidence = List.copyOf(evidence);
    }
}
