package org.jalon.domain.rollout;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Forecast and actual of a milestone follow the due and resolution date of its sub-task. */
public final class FollowMilestoneIssue implements IssueFollower {
    private final Programs programs;
    private final MilestoneDates dates;
    private final IssueReadings issues;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public FollowMilestoneIssue(
            Programs programs,
            MilestoneDates dates,
            IssueReadings issues,
            RepeatedTransactions transactions,
            Clock clock) {
        this.programs = programs;
        this.dates = dates;
        this.issues = issues;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void changed(JiraIssueId issue) {
        allChanged(List.of(issue));
    }

    @Override
    public void allChanged(Collection<JiraIssueId> some) {
        transactions.inOne(
                () -> {
                    for (JiraIssueId issue : some) {
                        dates.rolloutOf(issue).ifPresent(rollout -> follow(rollout, issue));
                    }
                    return null;
                });
    }

    private void follow(Rollout rollout, JiraIssueId issue) {
        Optional<IssueReading> reading = issues.by(issue);
        Optional<Program> program = programs.by(rollout.id().program());
        if (reading.isEmpty() || program.isEmpty()) {
            return;
        }
        Optional<LocalDate> actual = reading.get().resolved().map(at -> dayOf(program.get(), at));
        LocalDate today = program.get().statusDate(clock);
        LocalDate updated = dayOf(program.get(), reading.get().updated());
        dates.record(rollout, issue, reading.get().due(), actual, updated, today);
    }

    private static LocalDate dayOf(Program program, Instant at) {
        return LocalDate.ofInstant(at, program.zone());
    }
}
