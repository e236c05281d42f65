package org.jalon.domain.history;

import org.jalon.domain.rollout.RolloutId;

import java.util.Comparator;
import java.util.List;

/** What changed in one rollout, the most important first. */
public record RolloutChanges(RolloutId rollout, List<Change> changes) {
    private static final Comparator<Change> BY_IMPORTANCE =
            Comparator.comparing(Change::sense)
                    .thenComparing(Change::kind)
                    .thenComparing(Change::days, Comparator.reverseOrder());

    public RolloutChanges {
        changes = changes.stream().sorted(BY_IMPORTANCE).toList();
    }

    /** Rollouts by the most important of their changes. */
    static Comparator<RolloutChanges> byImportance() {
        return Comparator.comparing(rollout -> rollout.changes().getFirst(), BY_IMPORTANCE);
    }
}
