package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;

import java.util.Optional;

/** Port: what was confirmed by hand. Rows are added, never changed. */
public interface Confirmations {
    /** The last word on a criterion; empty when there is none, or when it took the last back. */
    Optional<Confirmation> of(RolloutId rollout, CriterionCode criterion);

    /** Joins the running unit of work. */
    void add(RolloutId rollout, CriterionCode criterion, Confirmation confirmation);

    /** Takes back what was said; joins the running unit of work. */
    void takeBack(RolloutId rollout, CriterionCode criterion, Confirmation reason);
}
