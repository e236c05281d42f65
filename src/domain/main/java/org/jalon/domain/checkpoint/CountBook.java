package org.jalon.domain.checkpoint;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.util.Optional;

/** Writes counts down. */
public final class CountBook {
    private final JqlCounts counts;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public CountBook(JqlCounts counts, RepeatedTransactions transactions, Clock clock) {
        this.counts = counts;
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
                    counts.record(rollout, criterion, counted);
                    return null;
                });
    }
}
