package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;

import java.util.Map;

/** Port: what was confirmed by hand. Rows are added, never changed. */
public interface Confirmations {
    /** The last word on each criterion of a rollout; none, or taken back: left out. */
    Map<CriterionCode, Confirmation> of(RolloutId rollout);

    /** Joins the running unit of work. */
    void add(RolloutId rollout, CriterionCode criterion, Confirmation confirmation);

    /** Takes back what was said; joins the running unit of work. */
    void takeBack(RolloutId rollout, CriterionCode criterion, Confirmation reason);
}
