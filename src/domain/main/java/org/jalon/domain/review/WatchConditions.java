package org.jalon.domain.review;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.StopRequest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Looks after conditions. One whose issue is done is noted as closed. One that is open after its
 * day puts the checkpoint of its decision on hold again: the hold is recorded, the checkpoint no
 * longer counts as passed, and a new decision has to be asked for.
 */
public final class WatchConditions implements BackgroundWork {
    private final Programs programs;
    private final Conditions conditions;
    private final IssueReadings issues;
    private final ReviewBook book;
    private final WindowCalendar calendar;

    public WatchConditions(
            Programs programs,
            Conditions conditions,
            IssueReadings issues,
            ReviewBook book,
            WindowCalendar calendar) {
        this.programs = programs;
        this.conditions = conditions;
        this.issues = issues;
        this.book = book;
        this.calendar = calendar;
    }

    @Override
    public void run(StopRequest stop) {
        for (Program program : programs.all()) {
            conditions.of(program.key()).stream()
                    .takeWhile(condition -> !stop.isMade())
                    .forEach(condition -> look(program, condition));
        }
    }

    private void look(Program program, Condition condition) {
        LocalDate today = calendar.today(program, condition.review().rollout().bu());
        if (isMet(condition)) {
            book.close(condition);
        } else if (condition.due().isBefore(today)) {
            book.hold(condition);
        }
    }

    /** An issue that is gone has met nothing. */
    private boolean isMet(Condition condition) {
        Optional<IssueReading> issue = condition.issue().flatMap(issues::by);
        return issue.filter(read -> read.state() == IssueState.DONE).isPresent();
    }
}
