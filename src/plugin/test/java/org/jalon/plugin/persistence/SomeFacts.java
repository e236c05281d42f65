package org.jalon.plugin.persistence;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.util.Optional;

/** Facts with values that are hard to keep. */
final class SomeFacts {
    static final MilestoneCode MILESTONE = new MilestoneCode("M|1");
    private static final LocalDate DAY = PersistenceCase.DAY;

    private SomeFacts() {}

    /** Everything filled in. */
    static Fact full(RolloutId id, long issue, int days) {
        return new Fact(
                id,
                new JiraIssueId(issue),
                Optional.of(MILESTONE),
                Optional.of(new WorkstreamCode("W\\1")),
                13 + days,
                IssueState.DONE,
                Optional.of(DAY),
                Optional.of(DAY.plusDays(days)),
                true,
                DAY.plusDays(days));
    }

    /** Open, without milestone, and waiting for another issue. */
    static Fact waiting(RolloutId id, long issue) {
        return new Fact(
                id,
                new JiraIssueId(issue),
                Optional.empty(),
                Optional.empty(),
                1,
                IssueState.TODO,
                Optional.empty(),
                Optional.empty(),
                true,
                DAY);
    }

    /** Nothing that may be missing. */
    static Fact bare(RolloutId id, long issue) {
        return new Fact(
                id,
                new JiraIssueId(issue),
                Optional.empty(),
                Optional.empty(),
                0,
                IssueState.TODO,
                Optional.empty(),
                Optional.empty(),
                false,
                DAY);
    }
}
