package org.jalon.domain.shared;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: issues as Jira has them now, read from its database and never from its search index. */
public interface IssueReadings {
    /** The issue, whoever asks; empty when it does not exist (any more). */
    Optional<IssueReading> by(JiraIssueId issue);

    /**
     * Those of these issues that exist, whoever asks; the issues themselves with one question for
     * many.
     */
    Map<JiraIssueId, IssueReading> allOf(Collection<JiraIssueId> issues);

    /** The id of the issue that is called by this key now. */
    Optional<JiraIssueId> idOf(IssueKey key);

    /**
     * The heads of those issues that exist, the others are left out; in a number of queries that
     * does not grow with each of them.
     */
    Map<JiraIssueId, IssueHead> headsOf(Collection<JiraIssueId> issues);

    /**
     * The issues this one blocks by a link of Jira's own type, whether or not it is resolved and
     * whether or not it exists (any more).
     */
    Set<JiraIssueId> blockedBy(JiraIssueId blocker);

    /** Whether this person may see this issue; false when it does not exist. */
    boolean mayBrowse(ActorId actor, JiraIssueId issue);
}
