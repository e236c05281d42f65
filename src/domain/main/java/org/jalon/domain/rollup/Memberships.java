package org.jalon.domain.rollup;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.MatchingRules;
import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
        return of(
                rollout,
                ancestry.of(issue),
                rules.of(rollout.id().program(), issue),
                links::deliveredBy);
    }

    /**
     * The same for many issues; those that do not belong are left out. Only an issue that the
     * rollout's own links do not name is asked for its links.
     */
    Map<JiraIssueId, Membership> of(
            Rollout rollout, Collection<JiraIssueId> issues, Deliveries deliveries) {
        Map<JiraIssueId, List<JiraIssueId>> lines = ancestry.of(issues);
        Map<JiraIssueId, List<LinkRule>> found = rules.of(rollout.id().program(), issues);
        Map<JiraIssueId, Membership> belonging = new LinkedHashMap<>();
        for (JiraIssueId issue : issues) {
            of(
                            rollout,
                            lines.get(issue),
                            found.getOrDefault(issue, List.of()),
                            level -> deliveries.by(level).orElseGet(() -> links.deliveredBy(level)))
                    .ifPresent(membership -> belonging.put(issue, membership));
        }
        return belonging;
    }

    /**
     * @param line the issue itself first
     */
    private Optional<Membership> of(
            Rollout rollout,
            List<JiraIssueId> line,
            List<LinkRule> found,
            Function<JiraIssueId, Set<JiraIssueId>> deliveredBy) {
        for (JiraIssueId level : line) {
            Set<JiraIssueId> delivered = deliveredBy.apply(level);
            if (isOf(rollout, delivered)) {
                boolean own = level.equals(line.get(0));
                return Optional.of(
                        new Membership(
                                rollout.id(),
                                own ? LinkSource.LINK : LinkSource.PARENT,
                                own ? Optional.empty() : Optional.of(level),
                                found,
                                milestones(rollout, line, found, deliveredBy)));
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
                                        milestones(rollout, line, found, deliveredBy)));
    }

    /** From the nearest milestone issue above, else from the first rule that names one. */
    private List<MilestoneCode> milestones(
            Rollout rollout,
            List<JiraIssueId> line,
            List<LinkRule> found,
            Function<JiraIssueId, Set<JiraIssueId>> deliveredBy) {
        for (JiraIssueId level : line) {
            List<MilestoneCode> linked = milestonesAmong(rollout, deliveredBy.apply(level));
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
