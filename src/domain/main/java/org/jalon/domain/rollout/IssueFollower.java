package org.jalon.domain.rollout;

import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;

/**
 * Somebody who brings stored rows up to date when an issue may have changed.
 *
 * <p>The id is a hint: the follower reads the issue itself, is idempotent, and does nothing when
 * the issue is none of its business.
 */
public interface IssueFollower {
    void changed(JiraIssueId issue);

    /** The same for several issues, none of them twice; who can look at them together does. */
    default void allChanged(Collection<JiraIssueId> issues) {
        issues.forEach(this::changed);
    }
}
