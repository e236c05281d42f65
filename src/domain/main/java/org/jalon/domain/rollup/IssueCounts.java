package org.jalon.domain.rollup;

import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueState;

/**
 * The issues of a part of a rollout, such as a milestone, or what one workstream does for it.
 *
 * @param all whatever their state
 * @param blocked how many of the open ones wait for another issue
 */
public record IssueCounts(Tally all, Tally done, Tally untouched, int blocked) {
    public static final IssueCounts NONE = new IssueCounts(Tally.NONE, Tally.NONE, Tally.NONE, 0);

    IssueCounts plus(IssueState state, Tally tally) {
        return new IssueCounts(
                all.plus(tally),
                state == IssueState.DONE ? done.plus(tally) : done,
                state == IssueState.TODO ? untouched.plus(tally) : untouched,
                blocked);
    }

    IssueCounts plus(IssueCounts other) {
        return new IssueCounts(
                all.plus(other.all),
                done.plus(other.done),
                untouched.plus(other.untouched),
                blocked + other.blocked);
    }

    IssueCounts plusBlocked(int more) {
        return new IssueCounts(all, done, untouched, blocked + more);
    }

    /** Percent of the weight that is done; undefined without issues or without weight. */
    public Figure percentDone() {
        if (all.count() == 0) {
            return Figure.undefined("milestone.percent.no-issues");
        }
        return Figure.ratio(100.0 * done.weight(), all.weight(), "milestone.percent.no-weight");
    }

    /** Whether any of them was begun. */
    public boolean isBegun() {
        return !untouched.equals(all);
    }
}
