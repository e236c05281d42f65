package org.jalon.domain.rollup;

import org.jalon.domain.linking.FoundByRules;
import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.JiraIssueId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings all facts of a rollout to what links, sub-tasks and rules say now; after an import, a
 * repair.
 */
public final class SyncFacts {
    private final RolloutLinks links;
    private final Ancestry ancestry;
    private final FoundByRules rules;
    private final Facts facts;
    private final FollowBusinessUnitIssue issues;

    public SyncFacts(
            RolloutLinks links,
            Ancestry ancestry,
            FoundByRules rules,
            Facts facts,
            FollowBusinessUnitIssue issues) {
        this.links = links;
        this.ancestry = ancestry;
        this.rules = rules;
        this.facts = facts;
        this.issues = issues;
    }

    /**
     * Reads every issue linked to the rollout or to one of its milestones, what is part of those,
     * what rules found, and every issue that has a fact; writes what differs in one unit of work.
     *
     * @return how many issues are linked now
     */
    public int of(Rollout rollout) {
        Set<JiraIssueId> linked = new LinkedHashSet<>(links.deliveriesOf(rollout.issue()));
        rollout.milestones()
                .forEach(milestone -> linked.addAll(links.deliveriesOf(milestone.issue())));
        Set<JiraIssueId> all = new LinkedHashSet<>(linked);
        linked.forEach(issue -> all.addAll(ancestry.below(issue)));
        all.addAll(rules.of(rollout.id()));
        facts.of(rollout.id()).forEach(fact -> all.add(fact.issue()));
        issues.refresh(rollout.id(), List.copyOf(all));
        return linked.size();
    }
}
