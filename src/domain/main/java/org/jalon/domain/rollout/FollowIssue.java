package org.jalon.domain.rollout;

import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.List;

/**
 * What the event listener calls with the id of any issue that was created, changed, moved, linked,
 * unlinked or deleted. Order and number of calls do not matter.
 */
public final class FollowIssue implements IssueFollower {
    private final List<IssueFollower> followers;

    /** The followers are asked in this order. */
    public FollowIssue(List<IssueFollower> followers) {
        this.followers = List.copyOf(followers);
    }

    @Override
    public void changed(JiraIssueId issue) {
        followers.forEach(follower -> follower.changed(issue));
    }

    @Override
    public void allChanged(Collection<JiraIssueId> issues) {
        followers.forEach(follower -> follower.allChanged(issues));
    }
}
