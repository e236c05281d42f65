package org.jalon.domain.rollup;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of one issue in one rollout; all that a counter may be made of.
 *
 * @param milestone empty when the issue serves the rollout but no single milestone
 * @param workstream empty when the issue names none
 * @param weight its share in the milestone, at least 0
 * @param resolved day of resolution in the program's zone
 * @param updated day of the last change in the program's zone
 * @param kind whether it is work or something to be watched
 */
public record Fact(
        RolloutId rollout,
        JiraIssueId issue,
        Optional<MilestoneCode> milestone,
        Optional<WorkstreamCode> workstream,
        int weight,
        IssueState state,
        Optional<LocalDate> due,
        Optional<LocalDate> resolved,
        boolean blocked,
        LocalDate updated,
        FactKind kind) {
    public Fact {
        if (weight < 0) {
            throw new IllegalArgumentException("weight " + weight + " of " + issue);
        }
    }

    /** An issue that is work. */
    public Fact(
            RolloutId rollout,
            JiraIssueId issue,
            Optional<MilestoneCode> milestone,
            Optional<WorkstreamCode> workstream,
            int weight,
            IssueState state,
            Optional<LocalDate> due,
            Optional<LocalDate> resolved,
            boolean blocked,
            LocalDate updated) {
        this(
                rollout,
                issue,
                milestone,
                workstream,
                weight,
                state,
                due,
                resolved,
                blocked,
                updated,
                FactKind.WORK);
    }

    public boolean isWork() {
        return kind == FactKind.WORK;
    }

    public boolean isDone() {
        return state == IssueState.DONE;
    }
}
