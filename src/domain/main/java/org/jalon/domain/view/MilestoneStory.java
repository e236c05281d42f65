package org.jalon.domain.view;

import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.shared.IssueKey;

import java.util.List;
import java.util.Optional;

/**
 * A milestone of a rollout with all that was ever forecast for it.
 *
 * @param forecasts oldest first
 * @param issueKey its sub-task; empty when that was deleted
 * @param assignee who has its sub-task; empty when nobody has, or the viewer may not browse it
 * @param mayMove whether the viewer may give it another forecast
 */
public record MilestoneStory(
        MatrixMilestone milestone,
        MilestoneCell cell,
        List<Forecast> forecasts,
        Optional<IssueKey> issueKey,
        Optional<String> assignee,
        boolean mayMove) {
    public MilestoneStory {
        forecasts = List.copyOf(forecasts);
    }
}
