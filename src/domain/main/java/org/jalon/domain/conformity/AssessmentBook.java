package org.jalon.domain.conformity;

import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps assessments, all of one request in one unit of work. How the rollout stands before its next
 * checkpoint may be another one by them.
 */
public final class AssessmentBook {
    private final Assessments assessments;
    private final Standings standings;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public AssessmentBook(
            Assessments assessments,
            Standings standings,
            RepeatedTransactions transactions,
            Clock clock) {
        this.assessments = assessments;
        this.standings = standings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds what {@code made} answers for the moment; it reads all it needs itself. */
    void keep(RolloutId rollout, Function<Instant, List<Assessment>> made) {
        transactions.inOne(
                () -> {
                    List<Assessment> kept = made.apply(clock.instant());
                    kept.forEach(assessment -> assessments.add(rollout, assessment));
                    standings.forget(rollout);
                    return kept;
                });
    }
}
