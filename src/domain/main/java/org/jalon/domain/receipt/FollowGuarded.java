package org.jalon.domain.receipt;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Transactions;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows an issue that stands on receipts or without one: settles what is pending, and notes that
 * it has left a guarded status. Called by events, which are hints, and by the job, which misses
 * nothing.
 */
public final class FollowGuarded implements IssueFollower {
    private final SettleReceipts settle;
    private final IssueReadings issues;
    private final Receipts receipts;
    private final BypassBook bypasses;
    private final MovedBack back;
    private final Transactions transactions;

    public FollowGuarded(
            SettleReceipts settle,
            IssueReadings issues,
            Receipts receipts,
            BypassBook bypasses,
            MovedBack back,
            Transactions transactions) {
        this.settle = settle;
        this.issues = issues;
        this.receipts = receipts;
        this.bypasses = bypasses;
        this.back = back;
        this.transactions = transactions;
    }

    @Override
    public void changed(JiraIssueId issue) {
        settle.of(issue);
        List<StoredReceipt> known = receipts.of(issue);
        if (!known.isEmpty() || bypasses.isIn(issue)) {
            issues.by(issue).ifPresent(now -> leave(now, known));
        }
    }

    /**
     * Most issues that change have no receipt and are in no bypass: two questions rule them out.
     */
    @Override
    public void allChanged(Collection<JiraIssueId> changed) {
        Set<JiraIssueId> ours = new HashSet<>(receipts.among(changed));
        ours.addAll(bypasses.among(changed));
        ours.forEach(this::changed);
    }

    private void leave(IssueReading now, List<StoredReceipt> known) {
        Runnable withdraw = back.of(now, known);
        transactions.inOne(
                () -> {
                    for (StoredReceipt stored : known) {
                        Receipt receipt = stored.receipt();
                        if (receipt.standing() == Receipt.Standing.CONFIRMED
                                && !receipt.status().equals(now.statusId())) {
                            receipts.settle(stored.id(), Receipt.Standing.LEFT, receipt.group());
                        }
                    }
                    bypasses.left(now.id(), now.statusId());
                    withdraw.run();
                    return null;
                });
    }
}
