package org.jalon.domain.receipt;

import org.jalon.domain.shared.IssueReading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Says whether an issue may stand in a guarded status: on a valid receipt for the newest change of
 * its status, because it was there before the guard, or because it came back from behind it.
 */
public final class JudgeEntry {
    private final StatusHistory history;
    private final Receipts receipts;
    private final Clock clock;

    public JudgeEntry(StatusHistory history, Receipts receipts, Clock clock) {
        this.history = history;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Empty when it may, which is noted; joins the running unit of work. */
    Optional<PastGuard> of(Guard guard, IssueReading issue, List<ActiveWorkflow> ruling) {
        List<StatusChange> changes = history.of(issue.id());
        Optional<StatusChange> entry =
                changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
        List<StoredReceipt> here =
                receipts.of(issue.id()).stream().filter(s -> isAt(guard, s.receipt())).toList();
        Optional<StoredReceipt> own =
                here.stream()
                        .filter(s -> s.receipt().standing() == Receipt.Standing.CONFIRMED)
                        .filter(s -> s.receipt().group().equals(entry.map(StatusChange::group)))
                        .filter(s -> isNamed(guard, entry, s.receipt()))
                        .findFirst();
        if (isSpent(here, entry)) {
            return Optional.of(new PastGuard(entry, Optional.empty(), true));
        }
        if (own.filter(stored -> stored.receipt().basis().isValid()).isPresent()) {
            receipts.checked(own.get().id(), issue.updated());
        } else if (isBefore(guard, entry)) {
            receive(guard, issue, Basis.BEFORE_GUARD, entry);
        } else if (isReturn(guard, entry, here, ruling)) {
            receive(guard, issue, Basis.RETURNED, entry);
        } else {
            return Optional.of(
                    new PastGuard(entry, own.map(StoredReceipt::receipt), isUntold(guard, entry)));
        }
        return Optional.empty();
    }

    /** The issue was seen to leave since that change, so it is not how it came to be there now. */
    private static boolean isSpent(List<StoredReceipt> here, Optional<StatusChange> entry) {
        return here.stream()
                .map(StoredReceipt::receipt)
                .filter(receipt -> receipt.standing() == Receipt.Standing.LEFT)
                .anyMatch(receipt -> receipt.group().equals(entry.map(StatusChange::group)));
    }

    private static boolean isUntold(Guard guard, Optional<StatusChange> entry) {
        return entry.filter(change -> !change.to().equals(guard.at().status())).isPresent();
    }

    private static boolean isAt(Guard guard, Receipt receipt) {
        return receipt.checkpoint().equals(guard.at().checkpoint())
                && receipt.status().equals(guard.at().status());
    }

    /**
     * A change that does not name the status is not how the issue got there; only who was there
     * before the guard may stand on that.
     */
    private static boolean isNamed(Guard guard, Optional<StatusChange> entry, Receipt receipt) {
        return receipt.basis() == Basis.BEFORE_GUARD
                || entry.filter(change -> change.to().equals(guard.at().status())).isPresent();
    }

    private boolean isBefore(Guard guard, Optional<StatusChange> entry) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return !guard.baselined()
                || guard.isObserving(today)
                || entry.filter(change -> change.to().equals(guard.at().status()))
                        .filter(change -> change.at().isBefore(guard.since()))
                        .isPresent();
    }

    /** Back from behind the checkpoint, by a transition, on what it once passed with. */
    private static boolean isReturn(
            Guard guard,
            Optional<StatusChange> entry,
            List<StoredReceipt> here,
            List<ActiveWorkflow> ruling) {
        String status = guard.at().status();
        boolean passedBefore =
                here.stream()
                        .map(StoredReceipt::receipt)
                        .filter(receipt -> receipt.basis().isValid())
                        .anyMatch(receipt -> isEarlier(receipt, entry));
        return passedBefore
                && entry.filter(change -> change.to().equals(status))
                        .filter(change -> !change.isMove() && !change.isMigration())
                        .filter(change -> leadsBack(guard, change.from(), ruling))
                        .isPresent();
    }

    private static boolean isEarlier(Receipt receipt, Optional<StatusChange> entry) {
        return switch (receipt.standing()) {
            case LEFT -> true;
            case CONFIRMED -> !receipt.group().equals(entry.map(StatusChange::group));
            case PENDING, VOID -> false;
        };
    }

    private static boolean leadsBack(Guard guard, String from, List<ActiveWorkflow> ruling) {
        String status = guard.at().status();
        return ruling.stream()
                .filter(workflow -> workflow.behind(status, guard.at().checkpoint()).contains(from))
                .flatMap(workflow -> workflow.unguarded(status, guard.at().checkpoint()).stream())
                .anyMatch(way -> way.from().contains(from));
    }

    private void receive(
            Guard guard, IssueReading issue, Basis basis, Optional<StatusChange> entry) {
        receipts.add(
                new Receipt(
                        issue.id(),
                        guard.at().checkpoint(),
                        guard.at().status(),
                        basis,
                        List.of(),
                        Optional.empty(),
                        clock.instant(),
                        0,
                        entry.map(StatusChange::group),
                        Optional.empty(),
                        Optional.empty(),
                        Receipt.Standing.CONFIRMED));
    }
}
