package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Who brought this rollout's evidence for these criteria; a file is nobody. */
    Set<ActorId> authors(RolloutId rollout, Collection<CriterionCode> criteria);

    /**
     * Adds the evidence; the very same one again changes nothing, whoever brings it. Joins the
     * running unit of work.
     */
    void record(RolloutId rollout, Evidence evidence);
}
