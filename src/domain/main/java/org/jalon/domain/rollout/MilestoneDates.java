package org.jalon.domain.rollout;

import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.util.Optional;

/** The dates of milestones, written only when they changed, every forecast kept. */
public final class MilestoneDates {
    private final Rollouts rollouts;
    private final Forecasts forecasts;

    public MilestoneDates(Rollouts rollouts, Forecasts forecasts) {
        this.rollouts = rollouts;
        this.forecasts = forecasts;
    }

    Optional<Rollout> rolloutOf(JiraIssueId milestoneIssue) {
        return rollouts.byMilestoneIssue(milestoneIssue);
    }

    /**
     * Writes the dates of the milestone of that issue and, when the forecast moved, the forecast.
     */
    void record(
            Rollout rollout,
            JiraIssueId issue,
            Optional<LocalDate> forecast,
            Optional<LocalDate> actual,
            LocalDate today) {
        rollout.milestones().stream()
                .filter(milestone -> milestone.issue().equals(issue))
                .forEach(milestone -> record(rollout.id(), milestone, forecast, actual, today));
    }

    private void record(
            RolloutId rollout,
            Milestone milestone,
            Optional<LocalDate> forecast,
            Optional<LocalDate> actual,
            LocalDate today) {
        if (!milestone.forecast().equals(forecast)) {
            forecasts.add(rollout, new Forecast(milestone.code(), today, forecast));
        }
        Milestone now = milestone.with(forecast, actual);
        if (!now.equals(milestone)) {
            rollouts.saveMilestone(rollout, now);
        }
    }
}
