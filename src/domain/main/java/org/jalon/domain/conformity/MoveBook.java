package org.jalon.domain.conformity;

import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps moves of rollouts, all of one request in one unit of work. Another version asks for other
 * requirements, so nothing written down of how a rollout stands holds any longer.
 */
public final class MoveBook {
    private final RolloutTargets targets;
    private final Standings standings;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public MoveBook(
            RolloutTargets targets,
            Standings standings,
            RepeatedTransactions transactions,
            Clock clock) {
        this.targets = targets;
        this.standings = standings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds what {@code made} answers for the moment, and says how many; it reads all it needs. */
    int inOne(Function<Instant, List<VersionMove>> made) {
        return transactions.inOne(
                () -> {
                    List<VersionMove> moves = made.apply(clock.instant());
                    moves.forEach(targets::add);
                    moves.forEach(move -> standings.forget(move.rollout()));
                    return moves.size();
                });
    }
}
