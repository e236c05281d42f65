package org.jalon.domain.rollup;

import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.Set;

/** Port: what Jira's search finds, whoever may see it. Its index lags behind by seconds. */
public interface FoundIssues {
    /** Which of these it finds. */
    Set<JiraIssueId> among(Collection<JiraIssueId> issues);
}
