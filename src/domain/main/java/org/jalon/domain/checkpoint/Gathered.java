package org.jalon.domain.checkpoint;

import org.jalon.domain.rollup.RolloutCube;

import java.util.List;

/**
 * All that criteria may look at: the rollout's evidence for them, oldest first, its counters, and
 * what else can be read about it.
 */
public record Gathered(List<Evidence> evidence, RolloutCube cube, Readings readings) {
    public Gathered {
        evidence = List.copyOf(evidence);
    }
}
