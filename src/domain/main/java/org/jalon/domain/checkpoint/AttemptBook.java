package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.time.Instant;

/**
 * Writes attempts down, passed or not, each with its entry of the decision log.
 *
 * <p>An attempt that was let through is pending: a later step of the transition may still fail.
 * What becomes of it the receipt of the transition says.
 */
public final class AttemptBook {
    private final Attempts attempts;
    private final AttemptRecord record;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public AttemptBook(
            Attempts attempts,
            AttemptRecord record,
            RepeatedTransactions transactions,
            Clock clock) {
        this.attempts = attempts;
        this.record = record;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The time to write into an attempt. */
    Instant now() {
        return clock.instant();
    }

    /** Stores the attempt in a unit of work of its own and returns the id of its row. */
    long enter(Attempt attempt, Evaluation evaluation) {
        return transactions.inOne(
                () -> {
                    long id = attempts.add(attempt);
                    record.attempted(attempt, evaluation);
                    return id;
                });
    }
}
