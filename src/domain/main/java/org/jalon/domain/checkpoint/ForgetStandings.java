package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

/**
 * A rollout issue or a milestone's sub-task has changed: its fields, attachments and links are what
 * criteria look at. The issues of Business Units are told by the counters.
 */
public final class ForgetStandings implements IssueFollower {
    private final Rollouts rollouts;
    private final Standings standings;
    private final RepeatedTransactions transactions;

    public ForgetStandings(
            Rollouts rollouts, Standings standings, RepeatedTransactions transactions) {
        this.rollouts = rollouts;
        this.standings = standings;
        this.transactions = transactions;
    }

    @Override
    public void changed(JiraIssueId issue) {
        rollouts.byRolloutIssue(issue)
                .or(() -> rollouts.byMilestoneIssue(issue))
                .map(Rollout::id)
                .ifPresent(
                        rollout ->
                                transactions.inOne(
                                        () -> {
                                            standings.forget(rollout);
                                            return null;
                                        }));
    }
}
