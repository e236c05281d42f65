package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;

/** Port: the issues that are linked with an issue, in either direction; unfiltered. */
public interface LinkedIssues {
    /**
     * Those linked by that type, or by any.
     *
     * @throws IllegalStateException when Jira has no such type
     */
    List<LinkedIssue> of(JiraIssueId issue, Optional<JiraRef> linkType);
}
