package org.jalon.plugin.jira.event;

import org.jalon.domain.rollup.ConcernedIssues;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Project 1 is ours; of the others, issues that are named. */
final class OursByProject implements ConcernedIssues {
    static final long OURS = 1;
    static final long FOREIGN = 2;

    final Set<JiraIssueId> named = ConcurrentHashMap.newKeySet();

    @Override
    public boolean isSurely(JiraProjectId project) {
        return project.value() == OURS;
    }

    @Override
    public Set<JiraIssueId> among(Map<JiraIssueId, JiraProjectId> issues) {
        Set<JiraIssueId> ours = new LinkedHashSet<>();
        issues.forEach(
                (issue, project) -> {
                    if (isSurely(project) || named.contains(issue)) {
                        ours.add(issue);
                    }
                });
        return ours;
    }
}
