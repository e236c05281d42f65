package org.jalon.domain.rollup;

import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.JiraIssueId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings all facts of a rollout to what Jira's links and issues say now; after an import, a repair.
 */
public final class SyncFacts {
    private final RolloutLinks links;
    private final Facts facts;
    private final FollowBusinessUnitIssue issues;

    public SyncFacts(RolloutLinks links, Facts facts, FollowBusinessUnitIssue issues) {
        this.links = links;
        this.facts = facts;
        this.issues = issues;
    }

    /**
     * Reads every issue linked to the rollout or to one of its milestones, and every issue that has
     * a fact in it; writes what differs in one unit of work.
     *
     * @return how many issues are linked now
     */
    public int of(Rollout rollout) {
        Set<JiraIssueId> linked = new LinkedHashSet<>(links.deliveriesOf(rollout.issue()));
        rollout.milestones()
                .forEach(milestone -> linked.addAll(links.deliveriesOf(milestone.issue())));
        Set<JiraIssueId> all = new LinkedHashSet<>(linked);
        facts.of(rollout.id()).forEach(fact -> all.add(fact.issue()));
        issues.refresh(rollout.id(), List.copyOf(all));
        return linked.size();
    }
}
