package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;

import java.util.Optional;

/** Port: the last counts of queries, unique by rollout and criterion. */
public interface JqlCounts {
    /** The last count of this very query; empty before the first, also after the query changed. */
    Optional<JqlCounted> of(RolloutId rollout, CriterionCode criterion, String query);

    /** Replaces the count; joins the running unit of work. */
    void record(RolloutId rollout, CriterionCode criterion, JqlCounted counted);
}
