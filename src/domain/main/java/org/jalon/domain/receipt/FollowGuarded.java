package org.jalon.domain.receipt;

import org.jalon.domain.rollout.IssueFollower;
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
    private final Transactions transactions;

    public FollowGuarded(
            SettleReceipts settle,
            IssueReadings issues,
            Receipts receipts,
            BypassBook bypasses,
            Transactions transactions) {
        this.settle = settle;
        this.issues = issues;
        this.receipts = receipts;
        this.bypasses = bypasses;
        this.transactions = transactions;
    }

    @Override
    public void changed(JiraIssueId issue) {
        settle.of(issue);
        List<StoredReceipt> standing =
                receipts.of(issue).stream()
                        .filter(s -> s.receipt().standing() == Receipt.Standing.CONFIRMED)
                        .toList();
        if (!standing.isEmpty() || bypasses.isIn(issue)) {
            issues.by(issue).ifPresent(now -> leave(issue, now.statusId(), standing));
        }
    }

    /**
     * Most issues that change have no receipt and are in no bypass: two questions rule them out.
     */
    @Override
    public void allChanged(Collection<JiraIssueId> changed) {
        Set<JiraIssueId> ours = new HashSet<>(receipts.alive(changed));
        ours.addAll(bypasses.among(changed));
        ours.forEach(this::changed);
    }

    private void leave(JiraIssueId issue, String statusNow, List<StoredReceipt> standing) {
        transactions.inOne(
                () -> {
                    for (StoredReceipt stored : standing) {
                        if (!stored.receipt().status().equals(statusNow)) {
                            receipts.settle(
                                    stored.id(), Receipt.Standing.LEFT, stored.receipt().group());
                        }
                    }
                    bypasses.left(issue, statusNow);
                    return null;
                });
    }
}
