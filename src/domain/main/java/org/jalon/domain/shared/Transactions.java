package org.jalon.domain.shared;

import java.util.function.Supplier;

/** Port: a unit of work that happens as a whole or not at all. */
public interface Transactions {
    /**
     * Runs the work in one database transaction at READ COMMITTED and commits it.
     *
     * <p>Atomic: every write that any port makes inside {@code work} is committed together, or,
     * when {@code work} or the commit throws, none is. A unique key that is violated, by the
     * statement or by the commit, surfaces as {@link DuplicateKey}. Called inside a running unit it
     * joins that unit. The implementation does not repeat anything: {@link RepeatedTransactions}
     * does.
     */
    <T> T inOne(Supplier<T> work);
}
