package org.jalon.domain.exemption;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.review.WindowCalendar;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.RepeatedTransactions;
import org.jalon.domain.shared.StopRequest;

/**
 * Writes in the decision log which exceptions have run out. The day itself makes them run out; this
 * only tells it, once for each last day.
 */
public final class NoteExpiredExceptions implements BackgroundWork {
    private final Programs programs;
    private final ExceptionRecord exceptions;
    private final WindowCalendar calendar;
    private final RepeatedTransactions transactions;

    public NoteExpiredExceptions(
            Programs programs,
            ExceptionRecord exceptions,
            WindowCalendar calendar,
            RepeatedTransactions transactions) {
        this.programs = programs;
        this.exceptions = exceptions;
        this.calendar = calendar;
        this.transactions = transactions;
    }

    @Override
    public void run(StopRequest stop) {
        for (Program program : programs.all()) {
            exceptions.of(program.key()).stream()
                    .takeWhile(exception -> !stop.isMade())
                    .filter(exception -> isExpired(program, exception))
                    .forEach(this::note);
        }
    }

    private boolean isExpired(Program program, RecordedException exception) {
        return exception.stateOn(calendar.today(program, exception.id().rollout().bu()))
                == ExceptionState.EXPIRED;
    }

    private void note(RecordedException exception) {
        transactions.inOne(
                () -> {
                    exceptions.expired(exception, calendar.now());
                    return exception;
                });
    }
}
