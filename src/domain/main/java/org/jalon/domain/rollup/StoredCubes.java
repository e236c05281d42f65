package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Port: the cube of each rollout as it was stored last, so that a start need not count again. */
public interface StoredCubes {
    /** The cubes of those rollouts that have one, in one query; what can't be read is left out. */
    Map<RolloutId, RolloutCube> of(Collection<RolloutId> rollouts);

    /** When the cubes of those rollouts were stored that have one. */
    Map<RolloutId, Instant> ages(Collection<RolloutId> rollouts);

    /** Adds or replaces the cube of the rollout; joins the running unit of work. */
    void put(RolloutId rollout, RolloutCube cube, Instant at);
}
