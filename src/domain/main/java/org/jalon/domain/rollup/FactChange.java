package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Optional;

/**
 * One row of the log: what a fact was and what it is now; empty before it existed and after it
 * went.
 *
 * @param sequence counts the changes of one rollout from 1 without a gap
 */
public record FactChange(
        RolloutId rollout, long sequence, Optional<Fact> before, Optional<Fact> after) {
    public FactChange {
        if (sequence < 1 || before.equals(after)) {
            throw new IllegalArgumentException("no change at " + rollout + " " + sequence);
        }
    }

    /** The issue whose fact changed. */
    public JiraIssueId issue() {
        return after.or(() -> before).orElseThrow().issue();
    }
}
