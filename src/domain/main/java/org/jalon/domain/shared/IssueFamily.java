package org.jalon.domain.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: sub-tasks and what they are part of, as Jira has them now; unfiltered. */
public interface IssueFamily {
    /** The issue this one is a sub-task of; empty when it is none, or does not exist. */
    Optional<JiraIssueId> parentOf(JiraIssueId issue);

    /**
     * What those of these issues are sub-tasks of that are one; who can ask for many at once does.
     */
    default Map<JiraIssueId, JiraIssueId> parentsOf(Collection<JiraIssueId> issues) {
        Map<JiraIssueId, JiraIssueId> found = new HashMap<>();
        issues.forEach(issue -> parentOf(issue).ifPresent(parent -> found.put(issue, parent)));
        return found;
    }

    /** The sub-tasks of an issue; none when it does not exist. */
    Set<JiraIssueId> subTasksOf(JiraIssueId parent);

    /** The sub-tasks of all these issues. */
    Set<JiraIssueId> subTasksOf(Collection<JiraIssueId> parents);
}
