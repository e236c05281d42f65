package org.jalon.domain.checkpoint;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;

import java.util.Map;
import java.util.Optional;

/** Port: how each rollout stood before its next checkpoint, one row for each rollout. */
public interface Standings {
    Optional<CheckpointStanding> of(RolloutId rollout);

    /** Those of a program in one query; not judged yet: key left out. */
    Map<RolloutId, CheckpointStanding> of(ProgramKey program);

    /** Adds or replaces; joins the running unit of work. */
    void save(CheckpointStanding standing);

    /**
     * Something it rested on has changed: until it is judged again it is {@linkplain
     * CheckpointStanding#forgotten forgotten}. Joins the running unit of work.
     */
    void forget(RolloutId rollout);

    /** The same for all rollouts of a program. */
    void forget(ProgramKey program);
}
