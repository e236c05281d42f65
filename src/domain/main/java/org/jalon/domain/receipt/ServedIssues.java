package org.jalon.domain.receipt;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: for which rollouts issues stand, in a bounded number of queries; none: key left out. */
public interface ServedIssues {
    Map<JiraIssueId, List<RolloutId>> of(Collection<JiraIssueId> issues);
}
