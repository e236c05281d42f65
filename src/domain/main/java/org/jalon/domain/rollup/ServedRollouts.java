package org.jalon.domain.rollup;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.MatchingRules;
import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which rollouts an issue may serve now, and which it served by its facts. */
public final class ServedRollouts {
    private final Ancestry ancestry;
    private final Rollouts rollouts;
    private final RolloutLinks links;
    private final MatchingRules rules;
    private final Facts facts;

    public ServedRollouts(
            Ancestry ancestry,
            Rollouts rollouts,
            RolloutLinks links,
            MatchingRules rules,
            Facts facts) {
        this.ancestry = ancestry;
        this.rollouts = rollouts;
        this.links = links;
        this.rules = rules;
        this.facts = facts;
    }

    /**
     * By its links, those of the issues it is part of, and the rules that found it; which of them
     * go before others {@link Memberships} decides.
     */
    public Set<RolloutId> now(JiraIssueId issue) {
        Set<RolloutId> found = new LinkedHashSet<>();
        for (JiraIssueId level : ancestry.of(issue)) {
            for (JiraIssueId delivered : links.deliveredBy(level)) {
                rollouts.byMilestoneIssue(delivered)
                        .or(() -> rollouts.byRolloutIssue(delivered))
                        .map(Rollout::id)
                        .ifPresent(found::add);
            }
        }
        rules.firstOfEach(issue).stream().map(LinkRule::rollout).forEach(found::add);
        return found;
    }

    /** By the facts that were stored. */
    public Set<RolloutId> before(JiraIssueId issue) {
        Set<RolloutId> found = new LinkedHashSet<>();
        facts.ofIssue(issue).forEach(fact -> found.add(fact.rollout()));
        return found;
    }
}
