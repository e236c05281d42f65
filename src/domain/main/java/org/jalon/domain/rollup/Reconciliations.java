package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;

import java.util.Collection;
import java.util.Map;

/** Port: the last reconciliation of each rollout. */
public interface Reconciliations {
    /** Those of these rollouts that were reconciled at all. */
    Map<RolloutId, Reconciliation> of(Collection<RolloutId> rollouts);

    /** Adds or replaces that of its rollout. */
    void put(Reconciliation reconciliation);
}
