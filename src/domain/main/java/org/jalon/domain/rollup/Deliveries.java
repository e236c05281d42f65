package org.jalon.domain.rollup;

import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which issues are linked to one rollout, and to what of it: read from the rollout's end, so that
 * it takes a query a milestone and not one an issue.
 */
final class Deliveries {
    /** When nothing was read ahead. */
    static final Deliveries NONE = new Deliveries();

    private final Map<JiraIssueId, Set<JiraIssueId>> delivered = new LinkedHashMap<>();

    static Deliveries of(Rollout rollout, RolloutLinks links) {
        Deliveries deliveries = new Deliveries();
        deliveries.read(rollout.issue(), links);
        rollout.milestones().stream()
                .map(Milestone::issue)
                .forEach(milestone -> deliveries.read(milestone, links));
        return deliveries;
    }

    private void read(JiraIssueId milestoneOrRolloutIssue, RolloutLinks links) {
        for (JiraIssueId issue : links.deliveriesOf(milestoneOrRolloutIssue)) {
            delivered
                    .computeIfAbsent(issue, i -> new LinkedHashSet<>())
                    .add(milestoneOrRolloutIssue);
        }
    }

    /** Those that are linked. */
    Set<JiraIssueId> issues() {
        return Collections.unmodifiableSet(delivered.keySet());
    }

    /** What the issue delivers of this rollout; empty when it is not linked to it. */
    Optional<Set<JiraIssueId>> by(JiraIssueId issue) {
        return Optional.ofNullable(delivered.get(issue));
    }
}
