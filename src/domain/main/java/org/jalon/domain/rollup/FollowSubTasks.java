package org.jalon.domain.rollup;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is part of an issue is looked at with it: a link of the one is a link of the others. */
public final class FollowSubTasks implements IssueFollower {
    private final Ancestry ancestry;
    private final FollowBusinessUnitIssue facts;

    public FollowSubTasks(Ancestry ancestry, FollowBusinessUnitIssue facts) {
        this.ancestry = ancestry;
        this.facts = facts;
    }

    @Override
    public void changed(JiraIssueId issue) {
        facts.allChanged(ancestry.below(issue));
    }

    @Override
    public void allChanged(Collection<JiraIssueId> issues) {
        Set<JiraIssueId> parts = new LinkedHashSet<>();
        issues.forEach(issue -> parts.addAll(ancestry.below(issue)));
        parts.removeAll(issues);
        facts.allChanged(parts);
    }
}
