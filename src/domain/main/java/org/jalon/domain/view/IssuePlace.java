package org.jalon.domain.view;

import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.shared.IssueKey;

import java.util.List;
import java.util.Optional;

/**
 * Where an issue stands in a program; the issue panel shows one for each program it serves.
 *
 * @param milestone empty when the issue serves the rollout as a whole
 * @param tied the milestones it is linked to when they are several, so that it counts for none
 * @param next the next checkpoint of the rollout; empty when all are passed
 */
public record IssuePlace(
        ProgramHeader program,
        RolloutFace rollout,
        Optional<PlannedMilestone> milestone,
        List<PlannedMilestone> tied,
        Optional<NextCheckpoint> next) {
    public IssuePlace {
        tied = List.copyOf(tied);
    }

    /** Whether the issue of that key is the rollout's own, and not one that only serves it. */
    public boolean isRolloutIssue(IssueKey issue) {
        return rollout.issueKey().filter(issue::equals).isPresent();
    }
}
