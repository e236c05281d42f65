package org.jalon.domain.checkpoint;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.util.Optional;

/** Writes counts down. */
public final class CountBook {
    private final JqlCounts counts;
    private final Standings standings;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public CountBook(
            JqlCounts counts, Standings standings, RepeatedTransactions transactions, Clock clock) {
        this.counts = counts;
        this.standings = standings;
        this.transactions = transactions;
        this.clock = clock;
    }

    void enter(
            RolloutId rollout,
            CriterionCode criterion,
            Jql query,
            int found,
            Optional<String> problem) {
        JqlCounted counted = new JqlCounted(query.text(), found, clock.instant(), problem);
        transactions.inOne(
                () -> {
                    Optional<Integer> before =
                            Optional.ofNullable(counts.of(rollout).get(criterion))
                                    .filter(last -> last.isOf(query))
                                    .map(JqlCounted::count);
                    counts.record(rollout, criterion, counted);
                    if (!before.equals(Optional.of(found))) {
                        standings.forget(rollout);
                    }
                    return null;
                });
    }
}
