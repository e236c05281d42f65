package org.jalon.domain.rollout;

import org.jalon.domain.shared.JiraIssueId;

/**
 * Somebody who brings stored rows up to date when an issue may have changed.
 *
 * <p>The id is a hint: the follower reads the issue itself, is idempotent, and does nothing when
 * the issue is none of its business.
 */
public interface IssueFollower {
    void changed(JiraIssueId issue);
}
