package org.jalon.domain.receipt;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.List;
import java.util.Optional;

/**
 * Holds one issue in a guarded status against its history and its receipts, all read afresh, and
 * keeps what comes of it.
 */
public final class HoldGuard {
    private final FollowGuarded follow;
    private final IssueReadings issues;
    private final JudgeEntry judge;
    private final BypassBook book;
    private final RepeatedTransactions transactions;

    public HoldGuard(
            FollowGuarded follow,
            IssueReadings issues,
            JudgeEntry judge,
            BypassBook book,
            RepeatedTransactions transactions) {
        this.follow = follow;
        this.issues = issues;
        this.judge = judge;
        this.book = book;
        this.transactions = transactions;
    }

    void examine(
            Guard guard,
            JiraIssueId issue,
            List<RolloutId> rollouts,
            List<ActiveWorkflow> ruling,
            LikelyWay likely) {
        follow.changed(issue);
        Optional<IssueReading> reading =
                issues.by(issue).filter(now -> now.statusId().equals(guard.at().status()));
        if (reading.isPresent()) {
            transactions.inOne(
                    () -> {
                        judge.of(guard, reading.get(), ruling)
                                .ifPresentOrElse(
                                        past -> enter(guard, issue, rollouts, past, likely),
                                        () -> book.over(guard, issue));
                        return null;
                    });
        }
    }

    private void enter(
            Guard guard,
            JiraIssueId issue,
            List<RolloutId> rollouts,
            PastGuard past,
            LikelyWay likely) {
        BypassWay way = likely.of(past);
        book.enter(guard, issue, rollouts, past.entry(), way);
    }
}
