package org.jalon.domain.rollup;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.MatchingRules;
import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which rollouts issues may serve now, and which they served by their facts. */
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
    Set<RolloutId> now(JiraIssueId issue) {
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

    /**
     * Which of these issues may serve a rollout now, or served it by the facts that were stored.
     */
    public Map<RolloutId, Set<JiraIssueId>> nowOrBefore(Collection<JiraIssueId> issues) {
        Map<RolloutId, Set<JiraIssueId>> found = new LinkedHashMap<>();
        for (JiraIssueId issue : issues) {
            now(issue).forEach(rollout -> put(found, rollout, issue));
        }
        facts.ofIssues(issues).forEach(fact -> put(found, fact.rollout(), fact.issue()));
        return found;
    }

    private static void put(
            Map<RolloutId, Set<JiraIssueId>> found, RolloutId rollout, JiraIssueId issue) {
        found.computeIfAbsent(rollout, id -> new LinkedHashSet<>()).add(issue);
    }
}
