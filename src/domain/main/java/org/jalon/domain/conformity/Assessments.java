package org.jalon.domain.conformity;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: all assessments ever made of rollouts. Rows are only added. */
public interface Assessments {
    /** The rollout's assessments by day, and on one day in the order they were added. */
    List<Assessment> of(RolloutId rollout);

    /** Those of all rollouts of a program, in one query; none: key left out. */
    Map<RolloutId, List<Assessment>> of(ProgramKey program);

    /** Those of these rollouts, in a number of queries that does not grow with each of them. */
    Map<RolloutId, List<Assessment>> of(Collection<RolloutId> rollouts);

    /**
     * Of each rollout of a program all assessments of those requirements that were ever waived, in
     * a bounded number of queries; none: key left out.
     */
    Map<RolloutId, List<Assessment>> everWaivedIn(ProgramKey program);

    /**
     * Adds the assessment behind all of its requirement; joins the running unit of work, which is
     * to be repeated when another writer came first.
     */
    void add(RolloutId rollout, Assessment assessment);
}
