package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the pending receipts of an issue against its change history: each is confirmed by the
 * change of the status that it stands for, or void when none comes.
 */
public final class SettleReceipts {
    /** Longer than any transition takes: what has not come by then does not come. */
    static final Duration LONGEST_TRANSITION = Duration.ofMinutes(15);

    /** The change of a transition is noted within moments of its receipt. */
    static final Duration SAME_MOMENT = Duration.ofMinutes(2);

    private final StatusHistory history;
    private final Receipts receipts;
    private final ConfirmedPassage passage;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public SettleReceipts(
            StatusHistory history,
            Receipts receipts,
            ConfirmedPassage passage,
            RepeatedTransactions transactions,
            Clock clock) {
        this.history = history;
        this.receipts = receipts;
        this.passage = passage;
        this.transactions = transactions;
        this.clock = clock;
    }

    void of(JiraIssueId issue) {
        if (receipts.of(issue).stream().anyMatch(SettleReceipts::isPending)) {
            List<StatusChange> changes = history.of(issue);
            transactions.inOne(
                    () -> {
                        settle(receipts.of(issue), changes);
                        return null;
                    });
        }
    }

    private static boolean isPending(StoredReceipt stored) {
        return stored.receipt().standing() == Receipt.Standing.PENDING;
    }

    private void settle(List<StoredReceipt> newestFirst, List<StatusChange> changes) {
        Set<Claim> claimed = new HashSet<>();
        newestFirst.forEach(
                stored -> stored.receipt().group().ifPresent(g -> claimed.add(claim(stored, g))));
        newestFirst.stream()
                .filter(SettleReceipts::isPending)
                .forEach(
                        stored -> {
                            Optional<StatusChange> own =
                                    changes.stream()
                                            .filter(change -> isOf(stored.receipt(), change))
                                            .filter(
                                                    c ->
                                                            !claimed.contains(
                                                                    claim(stored, c.group())))
                                            .findFirst();
                            own.ifPresent(change -> claimed.add(claim(stored, change.group())));
                            settle(stored, own);
                        });
    }

    /** One change is one transition: it can't confirm two receipts of one checkpoint. */
    private record Claim(CheckpointCode checkpoint, long group) {}

    private static Claim claim(StoredReceipt stored, long group) {
        return new Claim(stored.receipt().checkpoint(), group);
    }

    private void settle(StoredReceipt stored, Optional<StatusChange> own) {
        if (own.isPresent()) {
            receipts.settle(stored.id(), Receipt.Standing.CONFIRMED, own.map(StatusChange::group));
            passage.confirmed(stored.receipt(), own.get());
        } else if (stored.receipt().at().plus(LONGEST_TRANSITION).isBefore(clock.instant())) {
            receipts.settle(stored.id(), Receipt.Standing.VOID, Optional.empty());
            passage.failed(stored.receipt());
        }
    }

    private static boolean isOf(Receipt receipt, StatusChange change) {
        return change.group() > receipt.since()
                && change.to().equals(receipt.status())
                && !change.isMove()
                && !change.isMigration()
                && Duration.between(receipt.at(), change.at()).abs().compareTo(SAME_MOMENT) <= 0;
    }
}
