package org.jalon.domain.rollup;

import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which rollouts an issue serves by its links, and which it served by its facts. */
public final class ServedRollouts {
    private final Rollouts rollouts;
    private final RolloutLinks links;
    private final Facts facts;

    public ServedRollouts(Rollouts rollouts, RolloutLinks links, Facts facts) {
        this.rollouts = rollouts;
        this.links = links;
        this.facts = facts;
    }

    /** By the links it has in Jira. */
    public Set<RolloutId> now(JiraIssueId issue) {
        Set<RolloutId> found = new LinkedHashSet<>();
        for (JiraIssueId delivered : links.deliveredBy(issue)) {
            rollouts.byMilestoneIssue(delivered)
                    .or(() -> rollouts.byRolloutIssue(delivered))
                    .map(Rollout::id)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** By the facts that were stored. */
    public Set<RolloutId> before(JiraIssueId issue) {
        Set<RolloutId> found = new LinkedHashSet<>();
        facts.ofIssue(issue).forEach(fact -> found.add(fact.rollout()));
        return found;
    }
}
