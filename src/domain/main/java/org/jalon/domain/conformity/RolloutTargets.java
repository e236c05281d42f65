package org.jalon.domain.conformity;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;

import java.util.List;
import java.util.Map;

/**
 * Port: the moves of rollouts to other versions than their program's. Rows are only added, unique
 * by rollout and number.
 */
public interface RolloutTargets {
    /** The rollout's moves by number. */
    List<VersionMove> of(RolloutId rollout);

    /** Those of all rollouts of a program by number, in one query; none: key left out. */
    Map<RolloutId, List<VersionMove>> of(ProgramKey program);

    /**
     * Adds the move; joins the running unit of work, which is to be repeated when another writer
     * came first.
     */
    void add(VersionMove move);
}
