package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;

import java.util.Map;

/** Port: the last counts of queries, unique by rollout and criterion. */
public interface JqlCounts {
    /** The last counts of a rollout, each of the query it says; none yet: left out. */
    Map<CriterionCode, JqlCounted> of(RolloutId rollout);

    /** Replaces the count; joins the running unit of work. */
    void record(RolloutId rollout, CriterionCode criterion, JqlCounted counted);
}
