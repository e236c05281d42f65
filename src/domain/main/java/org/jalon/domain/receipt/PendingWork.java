package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Attempts;
import org.jalon.domain.checkpoint.StoredAttempt;
import org.jalon.domain.shared.Transactions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Settles what no event settled: receipts, and attempts that never became one. */
public final class PendingWork {
    private static final int AT_ONCE = 500;

    private final Receipts receipts;
    private final Attempts attempts;
    private final FollowGuarded follow;
    private final Transactions transactions;
    private final Clock clock;

    public PendingWork(
            Receipts receipts,
            Attempts attempts,
            FollowGuarded follow,
            Transactions transactions,
            Clock clock) {
        this.receipts = receipts;
        this.attempts = attempts;
        this.follow = follow;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** At most so many at a time; the next cycle does the rest. */
    void settle() {
        receipts.pendingBefore(clock.instant(), AT_ONCE).stream()
                .distinct()
                .forEach(follow::changed);
        Instant over = clock.instant().minus(SettleReceipts.LONGEST_TRANSITION);
        List<StoredAttempt> lost = attempts.pendingBefore(over, AT_ONCE);
        if (!lost.isEmpty()) {
            transactions.inOne(
                    () -> {
                        lost.forEach(a -> attempts.settle(a.id(), Attempt.Standing.VOID));
                        return null;
                    });
        }
    }
}
