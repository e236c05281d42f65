package org.jalon.domain.view;

import java.util.Collection;
import java.util.Map;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueReadings;

/** Reads how rollouts are shown. */
public final class RolloutFaces {
    private final BusinessUnits units;
    private final IssueReadings issues;

    public RolloutFaces(BusinessUnits units, IssueReadings issues) {
        this.units = units;
        this.issues = issues;
    }

    public Map<RolloutId, RolloutFace> of(Collection<Rollout> rollouts) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
