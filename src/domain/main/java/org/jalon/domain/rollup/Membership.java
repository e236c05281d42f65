package org.jalon.domain.rollup;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;

/**
 * Why an issue belongs to a rollout, and to which of its milestones.
 *
 * @param through the issue above whose link counts, for {@link LinkSource#PARENT} only
 * @param rules those of the rollout's program that found the issue, the one that counts first
 * @param milestones none is "unassigned"; several are a tie, of which none counts
 */
public record Membership(
        RolloutId rollout,
        LinkSource source,
        Optional<JiraIssueId> through,
        List<LinkRule> rules,
        List<MilestoneCode> milestones) {
    public Membership {
        rules = List.copyOf(rules);
        milestones = List.copyOf(milestones);
    }

    /** The milestone it counts for; empty when there is none, and when there are several. */
    public Optional<MilestoneCode> milestone() {
        return milestones.size() == 1 ? Optional.of(milestones.get(0)) : Optional.empty();
    }

    public boolean isTied() {
        return milestones.size() > 1;
    }
}
