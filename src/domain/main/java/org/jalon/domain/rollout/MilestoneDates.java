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
            LocalDate updated,
            LocalDate today) {
        rollout.milestones().stream()
                .filter(milestone -> milestone.issue().equals(issue))
                .forEach(
                        milestone ->
                                record(
                                        rollout.id(),
                                        milestone,
                                        milestone.with(forecast, actual, updated),
                                        today));
    }

    private void record(RolloutId rollout, Milestone before, Milestone now, LocalDate today) {
        if (!now.forecast().equals(before.forecast())) {
            forecasts.add(rollout, new Forecast(now.code(), today, now.forecast()));
        }
        if (!now.equals(before)) {
            rollouts.saveMilestone(rollout, now);
        }
    }
}
