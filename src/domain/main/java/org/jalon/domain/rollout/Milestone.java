package org.jalon.domain.rollout;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A milestone of one rollout.
 *
 * @param issue its sub-task of the rollout issue
 * @param baseline kick-off plus the planned weeks; accepted once and kept
 * @param forecast due date of the sub-task; empty when nobody gave one
 * @param actual day the sub-task was resolved; empty while it is open
 * @param updated last day the sub-task was changed; empty before it was first read
 */
public record Milestone(
        MilestoneCode code,
        JiraIssueId issue,
        LocalDate baseline,
        Optional<LocalDate> forecast,
        Optional<LocalDate> actual,
        Optional<LocalDate> updated) {

    public boolean isAchieved() {
        return actual.isPresent();
    }

    /** The day it happened, else the day it is expected, else the day it was planned for. */
    public LocalDate expected() {
        return actual.or(() -> forecast).orElse(baseline);
    }

    /** The same milestone with the dates Jira has now. */
    public Milestone with(
            Optional<LocalDate> newForecast, Optional<LocalDate> newActual, LocalDate lastChange) {
        return new Milestone(
                code, issue, baseline, newForecast, newActual, Optional.of(lastChange));
    }

    /** Its dates without the day somebody last worked on it. */
    public Milestone withoutUpdate() {
        return new Milestone(code, issue, baseline, forecast, actual, Optional.empty());
    }

    /** The same milestone measured against another baseline. */
    public Milestone withBaseline(LocalDate accepted) {
        return new Milestone(code, issue, accepted, forecast, actual, updated);
    }
}
