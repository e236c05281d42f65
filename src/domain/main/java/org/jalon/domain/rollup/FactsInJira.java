package org.jalon.domain.rollup;

import org.jalon.domain.linking.FoundByRules;
import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.StopRequest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All facts of a rollout as Jira has them now, read many at a time; nothing is written. */
public final class FactsInJira {
    private static final int BATCH = 1000;

    private final RolloutLinks links;
    private final Ancestry ancestry;
    private final FoundByRules rules;
    private final FactReadings readings;
    private final FollowBusinessUnitIssue issues;

    public FactsInJira(
            RolloutLinks links,
            Ancestry ancestry,
            FoundByRules rules,
            FactReadings readings,
            FollowBusinessUnitIssue issues) {
        this.links = links;
        this.ancestry = ancestry;
        this.rules = rules;
        this.readings = readings;
        this.issues = issues;
    }

    /**
     * What was read.
     *
     * @param issues those looked at
     * @param facts of those of them that have one
     * @param complete false when it was asked to stop
     */
    record Reading(Set<JiraIssueId> issues, Map<JiraIssueId, Fact> facts, boolean complete) {}

    /**
     * Reads every issue linked to the rollout or to one of its milestones, what is part of those,
     * what rules found, and the given ones; stops between two issues when asked to.
     */
    Reading of(Rollout rollout, Set<JiraIssueId> others, StopRequest stop) {
        Deliveries deliveries = Deliveries.of(rollout, links);
        Set<JiraIssueId> all = new LinkedHashSet<>(deliveries.issues());
        all.addAll(ancestry.below(deliveries.issues()));
        all.addAll(rules.of(rollout.id()));
        all.addAll(others);
        List<JiraIssueId> inOrder = List.copyOf(all);
        FactReading reading =
                issues.readingOf(rollout.id(), deliveries).orElse(issue -> Optional.empty());
        Set<JiraIssueId> seen = new LinkedHashSet<>();
        Map<JiraIssueId, Fact> facts = new LinkedHashMap<>();
        for (int from = 0; from < inOrder.size(); from += BATCH) {
            List<JiraIssueId> some = inOrder.subList(from, Math.min(inOrder.size(), from + BATCH));
            Map<JiraIssueId, Fact> read = reading.all(some);
            for (JiraIssueId issue : some) {
                if (stop.isMade()) {
                    return new Reading(seen, facts, false);
                }
                seen.add(issue);
                Optional.ofNullable(read.get(issue)).ifPresent(fact -> facts.put(issue, fact));
            }
        }
        return new Reading(seen, facts, true);
    }

    /** Those of the issues that do not belong to the rollout (any more). */
    List<JiraIssueId> notBelonging(Rollout rollout, Collection<JiraIssueId> some) {
        List<JiraIssueId> left = new ArrayList<>(some);
        left.removeAll(readings.belonging(rollout, some, Deliveries.of(rollout, links)));
        return left;
    }

    /** How many issues are linked to the rollout or to one of its milestones. */
    int linkedTo(Rollout rollout) {
        return Deliveries.of(rollout, links).issues().size();
    }
}
