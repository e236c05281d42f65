package org.jalon.domain.rollup;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.MatchingRules;
import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether an issue belongs to a rollout. Within a program a link of its own goes before one
 * of the nearest linked issue it is part of, and that before the first rule that found it.
 */
public final class Memberships {
    private final Ancestry ancestry;
    private final RolloutLinks links;
    private final Rollouts rollouts;
    private final MatchingRules rules;

    public Memberships(
            Ancestry ancestry, RolloutLinks links, Rollouts rollouts, MatchingRules rules) {
        this.ancestry = ancestry;
        this.links = links;
        this.rollouts = rollouts;
        this.rules = rules;
    }

    /** Empty when the issue does not belong to the rollout. */
    public Optional<Membership> of(Rollout rollout, JiraIssueId issue) {
        List<JiraIssueId> line = ancestry.of(issue);
        List<LinkRule> found = rules.of(rollout.id().program(), issue);
        for (JiraIssueId level : line) {
            Set<JiraIssueId> delivered = links.deliveredBy(level);
            if (isOf(rollout, delivered)) {
                boolean own = level.equals(issue);
                return Optional.of(
                        new Membership(
                                rollout.id(),
                                own ? LinkSource.LINK : LinkSource.PARENT,
                                own ? Optional.empty() : Optional.of(level),
                                found,
                                milestones(rollout, line, found)));
            }
            if (isOfAnother(rollout, delivered)) {
                return Optional.empty();
            }
        }
        return found.stream()
                .findFirst()
                .filter(rule -> rule.rollout().equals(rollout.id()))
                .map(
                        rule ->
                                new Membership(
                                        rollout.id(),
                                        LinkSource.RULE,
                                        Optional.empty(),
                                        found,
                                        milestones(rollout, line, found)));
    }

    /** From the nearest milestone issue above, else from the first rule that names one. */
    private List<MilestoneCode> milestones(
            Rollout rollout, List<JiraIssueId> line, List<LinkRule> found) {
        for (JiraIssueId level : line) {
            List<MilestoneCode> linked = milestonesAmong(rollout, links.deliveredBy(level));
            if (!linked.isEmpty()) {
                return linked;
            }
        }
        return found.stream()
                .filter(rule -> rule.rollout().equals(rollout.id()))
                .flatMap(rule -> rule.milestone().stream())
                .filter(code -> rollout.milestone(code).isPresent())
                .limit(1)
                .toList();
    }

    private static List<MilestoneCode> milestonesAmong(
            Rollout rollout, Set<JiraIssueId> delivered) {
        return rollout.milestones().stream()
                .filter(milestone -> delivered.contains(milestone.issue()))
                .map(Milestone::code)
                .toList();
    }

    private static boolean isOf(Rollout rollout, Set<JiraIssueId> delivered) {
        return delivered.contains(rollout.issue())
                || !milestonesAmong(rollout, delivered).isEmpty();
    }

    /** Whether the links lead to another rollout of the same program. */
    private boolean isOfAnother(Rollout rollout, Set<JiraIssueId> delivered) {
        return delivered.stream()
                .flatMap(other -> rolloutOf(other).stream())
                .anyMatch(found -> found.id().program().equals(rollout.id().program()));
    }

    private Optional<Rollout> rolloutOf(JiraIssueId delivered) {
        return rollouts.byMilestoneIssue(delivered).or(() -> rollouts.byRolloutIssue(delivered));
    }
}
