package org.jalon.domain.linking;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
        allChanged(List.of(issue));
    }

    @Override
    public void allChanged(Collection<JiraIssueId> some) {
        if (projects.isEmpty()) {
            return;
        }
        Map<JiraIssueId, IssueReading> read = issues.allOf(some);
        List<JiraIssueId> concerned =
                some.stream()
                        .filter(
                                issue ->
                                        isInRuledProject(read.get(issue))
                                                || !members.ofIssue(issue).isEmpty())
                        .toList();
        if (!concerned.isEmpty()) {
            transactions.inOne(
                    () -> {
                        concerned.forEach(issue -> rechecks.note(issue, clock.instant()));
                        return null;
                    });
        }
    }

    /** Not when it is gone: then only what rules found before matters. */
    private boolean isInRuledProject(IssueReading issue) {
        return issue != null && projects.contains(issue.project());
    }
}
