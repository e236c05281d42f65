package org.jalon.domain.rollup;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who waits for an issue is looked at with it: when a blocker is resolved or reopened, Jira names
 * only the blocker.
 */
public final class FollowBlockedIssues implements IssueFollower {
    private final IssueReadings issues;
    private final FollowBusinessUnitIssue facts;

    public FollowBlockedIssues(IssueReadings issues, FollowBusinessUnitIssue facts) {
        this.issues = issues;
        this.facts = facts;
    }

    @Override
    public void changed(JiraIssueId issue) {
        facts.allChanged(issues.blockedBy(issue));
    }

    @Override
    public void allChanged(Collection<JiraIssueId> blockers) {
        Set<JiraIssueId> waiting = new LinkedHashSet<>();
        blockers.forEach(blocker -> waiting.addAll(issues.blockedBy(blocker)));
        waiting.removeAll(blockers);
        facts.allChanged(waiting);
    }
}
