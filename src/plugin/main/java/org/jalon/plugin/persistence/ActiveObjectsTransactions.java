package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.Transactions;
import org.jalon.domain.shared.Writes;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A unit of work is a transaction of Active Objects; a nested one joins. */
public final class ActiveObjectsTransactions implements Transactions, Writes {
    private static final String CONSTRAINT_VIOLATED = "23";
    private static final String ROLLED_BACK_BY_DATABASE = "40";
    private static final String H2_CONCURRENT_UPDATE = "90131";

    private final ActiveObjects activeObjects;
    private final AtomicLong ended = new AtomicLong();

    public ActiveObjectsTransactions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        try {
            return activeObjects.executeInTransaction(work::get);
        } catch (RuntimeException failure) {
            throw lostRace(failure) ? new DuplicateKey("unit of work", failure) : failure;
        } finally {
            ended.incrementAndGet();
        }
    }

    @Override
    public long ended() {
        return ended.get();
    }

    /** Databases tell in their state code that another writer came first; wrappers hide it. */
    static boolean lostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isLostRace(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLostRace(String state) {
        return state != null
                && (state.startsWith(CONSTRAINT_VIOLATED)
                        || state.startsWith(ROLLED_BACK_BY_DATABASE)
                        || state.equals(H2_CONCURRENT_UPDATE));
    }
}
