package org.jalon.domain.checkpoint;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.rollout.Rollout;

import java.util.Set;

/**
 * Whom a criterion is asked of: these Business Units and these waves; everyone when both are empty.
 */
public record CriterionScope(Set<BusinessUnitCode> units, Set<Integer> waves) {
    /** Asked of every rollout. */
    public static final CriterionScope EVERYONE = new CriterionScope(Set.of(), Set.of());

    public CriterionScope {
        units = Set.copyOf(units);
        waves = Set.copyOf(waves);
    }

    public boolean covers(Rollout rollout) {
        return equals(EVERYONE)
                || units.contains(rollout.id().bu())
                || waves.contains(rollout.wave());
    }
}
