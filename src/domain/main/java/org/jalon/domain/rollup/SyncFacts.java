package org.jalon.domain.rollup;

import org.jalon.domain.linking.FoundByRules;
import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.StopRequest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
     * Compares every issue linked to the rollout or to one of its milestones, what is part of
     * those, what rules found, and every issue that has a fact; writes what differs, a batch of
     * issues in one unit of work.
     *
     * @return how many issues are linked now
     */
    public int of(Rollout rollout) {
        repair(rollout, StopRequest.NEVER);
        return linkedTo(rollout).size();
    }

    /** The same for a job: says what it found, and stops between two issues when asked to. */
    public Drift repair(Rollout rollout, StopRequest stop) {
        Function<JiraIssueId, Optional<Fact>> reading =
                issues.readingOf(rollout.id()).orElse(issue -> Optional.empty());
        Map<JiraIssueId, Fact> stored = storedOf(rollout.id());
        List<JiraIssueId> differing = new ArrayList<>();
        Drift drift = Drift.NONE;
        for (JiraIssueId issue : issuesOf(rollout, stored.keySet())) {
            if (stop.isMade()) {
                break;
            }
            Optional<Fact> is = Optional.ofNullable(stored.get(issue));
            Optional<Fact> shouldBe = reading.apply(issue);
            drift = drift.plus(is, shouldBe);
            if (!is.equals(shouldBe)) {
                differing.add(issue);
            }
        }
        refresh(rollout.id(), differing);
        return drift;
    }

    /** Looks at these issues again, a batch in one unit of work. */
    void refresh(RolloutId rollout, List<JiraIssueId> all) {
        issues.refreshInBatches(rollout, all);
    }

    /** Every issue that may have a fact in the rollout. */
    Set<JiraIssueId> issuesOf(Rollout rollout, Set<JiraIssueId> stored) {
        Set<JiraIssueId> linked = linkedTo(rollout);
        Set<JiraIssueId> all = new LinkedHashSet<>(linked);
        linked.forEach(issue -> all.addAll(ancestry.below(issue)));
        all.addAll(rules.of(rollout.id()));
        all.addAll(stored);
        return all;
    }

    Map<JiraIssueId, Fact> storedOf(RolloutId rollout) {
        Map<JiraIssueId, Fact> stored = new HashMap<>();
        facts.of(rollout).forEach(fact -> stored.put(fact.issue(), fact));
        return stored;
    }

    private Set<JiraIssueId> linkedTo(Rollout rollout) {
        Set<JiraIssueId> linked = new LinkedHashSet<>(links.deliveriesOf(rollout.issue()));
        rollout.milestones()
                .forEach(milestone -> linked.addAll(links.deliveriesOf(milestone.issue())));
        return linked;
    }
}
