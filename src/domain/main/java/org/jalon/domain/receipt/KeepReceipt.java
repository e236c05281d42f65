package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Attempts;
import org.jalon.domain.shared.Transactions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What the workflow's post-function calls: turns exactly the attempts of the running transition
 * into a pending receipt. A transition without them went round the validator, and its receipt says
 * so.
 */
public final class KeepReceipt {
    private final Attempts attempts;
    private final Receipts receipts;
    private final StatusHistory history;
    private final Transactions transactions;
    private final Clock clock;

    public KeepReceipt(
            Attempts attempts,
            Receipts receipts,
            StatusHistory history,
            Transactions transactions,
            Clock clock) {
        this.attempts = attempts;
        this.receipts = receipts;
        this.history = history;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Writes the receipt in a unit of work of its own. */
    public void of(Move move) {
        List<StatusChange> changes = history.of(move.issue());
        long newest = changes.isEmpty() ? 0 : changes.getLast().group();
        transactions.inOne(() -> receipts.add(receipt(move, basis(move), newest)));
    }

    private Basis basis(Move move) {
        if (move.attempts().isEmpty()) {
            return Basis.UNVALIDATED;
        }
        List<Long> made = move.attempts().get();
        if (made.isEmpty()) {
            return Basis.OUTSIDE;
        }
        return made.stream().allMatch(attempt -> fits(move, attempt))
                ? Basis.VALIDATED
                : Basis.UNVALIDATED;
    }

    private boolean fits(Move move, long id) {
        return attempts.by(id)
                .filter(attempt -> attempt.standing() == Attempt.Standing.PENDING)
                .filter(attempt -> attempt.issue().equals(move.issue()))
                .filter(attempt -> attempt.checkpoint().equals(move.checkpoint()))
                .filter(attempt -> attempt.action() == move.action())
                .isPresent();
    }

    private Receipt receipt(Move move, Basis basis, long newest) {
        return new Receipt(
                move.issue(),
                move.checkpoint(),
                move.status(),
                basis,
                move.attempts().orElse(List.of()),
                move.actor(),
                clock.instant(),
                newest,
                Optional.empty(),
                move.means(),
                Optional.empty(),
                Receipt.Standing.PENDING);
    }

    /** The validator could not even ask: it refused, and this says under which error. */
    public void failed(Move move, String error) {
        transactions.inOne(
                () ->
                        receipts.add(
                                new Receipt(
                                        move.issue(),
                                        move.checkpoint(),
                                        move.status(),
                                        Basis.UNVALIDATED,
                                        List.of(),
                                        move.actor(),
                                        clock.instant(),
                                        0,
                                        Optional.empty(),
                                        move.means(),
                                        Optional.of(error),
                                        Receipt.Standing.VOID)));
    }
}
