package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

/**
 * Writes exceptions down; what it means for the assessments of requirements, and for how the
 * rollout stands before its next checkpoint, goes with it.
 */
public final class ExceptionBook {
    public static final String NOT_FOUND = "exception.not-found";

    private final ExceptionRecord exceptions;
    private final ExceptedRequirements requirements;
    private final Standings standings;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public ExceptionBook(
            ExceptionRecord exceptions,
            ExceptedRequirements requirements,
            Standings standings,
            RepeatedTransactions transactions,
            Clock clock) {
        this.exceptions = exceptions;
        this.requirements = requirements;
        this.standings = standings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds what {@code made} answers for the next number and the moment. */
    RecordedException add(
            RolloutId rollout, BiFunction<ExceptionId, Instant, RecordedException> made) {
        return transactions.inOne(
                () -> {
                    int next = exceptions.of(rollout).size() + 1;
                    RecordedException said =
                            made.apply(new ExceptionId(rollout, next), clock.instant());
                    exceptions.add(said);
                    standings.forget(rollout);
                    return said;
                });
    }

    /** Adds the step {@code made} answers, or {@link Refused}; then nothing changes. */
    RecordedException step(
            Program program,
            ExceptionId id,
            BiFunction<RecordedException, Instant, ExceptionStep> made) {
        return transactions.inOne(
                () -> {
                    RecordedException read =
                            exceptions
                                    .by(id)
                                    .orElseThrow(() -> Refused.notFound(NOT_FOUND, id.number()));
                    ExceptionStep step = made.apply(read, clock.instant());
                    exceptions.add(read, step);
                    RecordedException after = read.with(step);
                    requirements.follow(program, after, step);
                    standings.forget(id.rollout());
                    return after;
                });
    }
}
