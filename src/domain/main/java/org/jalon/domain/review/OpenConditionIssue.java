package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.IssueKinds;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Optional;

/**
 * Opens the issue that tracks a condition: one of the types the program counts as conditions, at
 * the milestone whose checkpoint left it open.
 */
public final class OpenConditionIssue {
    private final Checkpoints checkpoints;
    private final IssueKinds kinds;
    private final ConditionIssues issues;

    public OpenConditionIssue(Checkpoints checkpoints, IssueKinds kinds, ConditionIssues issues) {
        this.checkpoints = checkpoints;
        this.kinds = kinds;
        this.issues = issues;
    }

    /** Empty when Jira does not let us. */
    Optional<JiraIssueId> of(Rollout rollout, Condition condition) {
        return issues.open(
                condition,
                milestone(rollout, condition).orElse(rollout.issue()),
                kinds.conditions(rollout.id().program()));
    }

    private Optional<JiraIssueId> milestone(Rollout rollout, Condition condition) {
        return checkpoints
                .by(rollout.id().program(), condition.review().checkpoint())
                .map(Checkpoint::milestone)
                .flatMap(rollout::milestone)
                .map(Milestone::issue);
    }
}
