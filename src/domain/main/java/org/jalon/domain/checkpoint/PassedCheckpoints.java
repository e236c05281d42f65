package org.jalon.domain.checkpoint;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;

import java.util.Map;
import java.util.Set;

/** Port: which checkpoints a rollout has passed; unique by rollout and checkpoint. */
public interface PassedCheckpoints {
    Set<CheckpointCode> of(RolloutId rollout);

    /** What all rollouts of a program have passed, in one query; none: key left out. */
    Map<RolloutId, Set<CheckpointCode>> of(ProgramKey program);

    /**
     * Notes that it was passed; noting it again changes nothing. Joins the running unit of work.
     */
    void add(RolloutId rollout, CheckpointCode checkpoint);

    /**
     * Notes that it no longer counts as passed; the same for one that was not. Joins the running
     * unit of work.
     */
    void withdraw(RolloutId rollout, CheckpointCode checkpoint);
}
