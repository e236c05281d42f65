package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;

import org.jalon.domain.shared.JiraIssueId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Many issues with few questions. */
final class BulkIssues {
    /** Jira puts the ids into one IN list, and Oracle takes no more than 1,000 there. */
    private static final int MOST_AT_ONCE = 900;

    private BulkIssues() {}

    /** Those that exist. */
    static List<Issue> of(IssueManager issues, Collection<JiraIssueId> ids) {
        List<Long> wanted = ids.stream().map(JiraIssueId::value).distinct().toList();
        List<Issue> found = new ArrayList<>(wanted.size());
        for (int from = 0; from < wanted.size(); from += MOST_AT_ONCE) {
            int to = Math.min(wanted.size(), from + MOST_AT_ONCE);
            issues.getIssueObjects(wanted.subList(from, to)).stream()
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        return found;
    }
}
