package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: the evidence recorded for rollouts, unique by rollout, criterion, date and reference. */
public interface EvidenceRegister {
    /** The rollout's evidence, oldest first. */
    List<Evidence> of(RolloutId rollout);

    /**
     * The evidence of these rollouts for these criteria, oldest first, in a number of queries that
     * does not grow with each of them; none: key left out.
     */
    Map<RolloutId, List<Evidence>> of(
            Collection<RolloutId> rollouts, Collection<CriterionCode> criteria);

    /**
     * Adds the evidence; the very same one again changes nothing. Joins the running unit of work.
     */
    void record(RolloutId rollout, Evidence evidence);
}
