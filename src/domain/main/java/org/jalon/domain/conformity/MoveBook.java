package org.jalon.domain.conformity;

import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Keeps moves of rollouts, all of one request in one unit of work. */
public final class MoveBook {
    private final RolloutTargets targets;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public MoveBook(RolloutTargets targets, RepeatedTransactions transactions, Clock clock) {
        this.targets = targets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds what {@code made} answers for the moment, and says how many; it reads all it needs. */
    int inOne(Function<Instant, List<VersionMove>> made) {
        return transactions.inOne(
                () -> {
                    List<VersionMove> moves = made.apply(clock.instant());
                    moves.forEach(targets::add);
                    return moves.size();
                });
    }
}
