package org.jalon.domain.linking;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;

/**
 * Notes issues whose rules may now say something else. No query runs here: the index does not know
 * yet what just happened.
 */
public final class FollowRules implements IssueFollower {
    private final RuledProjects projects;
    private final IssueReadings issues;
    private final RuleMembers members;
    private final Rechecks rechecks;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public FollowRules(
            RuledProjects projects,
            IssueReadings issues,
            RuleMembers members,
            Rechecks rechecks,
            RepeatedTransactions transactions,
            Clock clock) {
        this.projects = projects;
        this.issues = issues;
        this.members = members;
        this.rechecks = rechecks;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void changed(JiraIssueId issue) {
        if (!projects.isEmpty() && (isInRuledProject(issue) || !members.ofIssue(issue).isEmpty())) {
            transactions.inOne(
                    () -> {
                        rechecks.note(issue, clock.instant());
                        return null;
                    });
        }
    }

    private boolean isInRuledProject(JiraIssueId issue) {
        return issues.by(issue).map(IssueReading::project).filter(projects::contains).isPresent();
    }
}
