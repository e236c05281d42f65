package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.Transactions;

/** Ends guards that an administrator took out of their workflow; their statuses are free then. */
public final class ReleaseGuards {
    private final Guards guards;
    private final Transactions transactions;

    public ReleaseGuards(Guards guards, Transactions transactions) {
        this.guards = guards;
        this.transactions = transactions;
    }

    /** Those that the workflow carried before and carries no more. */
    void taken(ActiveWorkflow before, ActiveWorkflow now) {
        transactions.inOne(
                () -> {
                    guards.known().stream()
                            .map(Guard::at)
                            .filter(at -> before.rules(at.project()))
                            .filter(at -> asks(before, at.status(), at.checkpoint()))
                            .filter(at -> !asks(now, at.status(), at.checkpoint()))
                            .forEach(guards::remove);
                    return null;
                });
    }

    void all() {
        transactions.inOne(
                () -> {
                    guards.known().stream().map(Guard::at).forEach(guards::remove);
                    return null;
                });
    }

    private static boolean asks(ActiveWorkflow workflow, String status, CheckpointCode code) {
        return workflow.ways().stream()
                .anyMatch(way -> way.to().equals(status) && way.validators().contains(code));
    }
}
