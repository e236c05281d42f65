package org.jalon.domain.shared;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A unit of work that is repeated from its first read when another writer came first.
 *
 * <p>Only a whole transaction may be repeated: after a violated key PostgreSQL refuses every
 * further statement, and what was read before is stale. The work therefore has to read all it needs
 * itself.
 */
public final class RepeatedTransactions {
    /**
     * Writers on one rollout queue up behind each other; beyond this the database has another
     * problem.
     */
    static final int MOST_ATTEMPTS = 40;

    /** Who lost lets the winner finish, longer each time. */
    private static final long PAUSE_NANOS = 2_000_000;

    private final Transactions transactions;

    public RepeatedTransactions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Runs the work in one transaction, again and again while it meets a {@link DuplicateKey}. */
    public <T> T inOne(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.inOne(work);
            } catch (DuplicateKey lostTheRace) {
                if (attempt == MOST_ATTEMPTS) {
                    throw lostTheRace;
                }
                LockSupport.parkNanos(attempt * PAUSE_NANOS);
            }
        }
    }
}
