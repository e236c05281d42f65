package org.jalon.domain.view;

import org.jalon.domain.linking.IssueLinking;
import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;

import java.util.List;
import java.util.Optional;

/**
 * Puts an issue into a rollout, at another of its milestones, or out of it, by Jira's own links: so
 * Jira stays the source, and its permission to link issues decides who may.
 */
public final class ChangePlace {
    public static final String NOT_LINKED = "linking.place.not-linked";
    public static final String OF_A_ROLLOUT = "linking.place.of-a-rollout";

    private final PlacedIssues issues;
    private final VisibleRollouts visible;
    private final Rollouts rollouts;
    private final RolloutLinks links;
    private final IssueLinking linking;
    private final IssueFollower facts;

    public ChangePlace(
            PlacedIssues issues,
            VisibleRollouts visible,
            Rollouts rollouts,
            RolloutLinks links,
            IssueLinking linking,
            IssueFollower facts) {
        this.issues = issues;
        this.visible = visible;
        this.rollouts = rollouts;
        this.links = links;
        this.linking = linking;
        this.facts = facts;
    }

    /**
     * Links the issue to the milestone, or without one to the rollout; its other links to rollouts
     * of this program are cut.
     */
    public void put(
            ActorId actor,
            IssueKey key,
            ProgramKey program,
            BusinessUnitCode bu,
            Optional<MilestoneCode> milestone) {
        JiraIssueId issue = issues.toLink(actor, key);
        if (isOfARollout(issue)) {
            throw Refused.invalid(OF_A_ROLLOUT, key.value());
        }
        Rollout rollout = visible.by(actor, program, bu).rollout();
        JiraIssueId target =
                milestone.map(code -> issueOf(rollout, code)).orElseGet(rollout::issue);
        for (JiraIssueId other : linkedIn(program, issue)) {
            if (!other.equals(target)) {
                linking.unlink(actor, issue, other);
            }
        }
        linking.link(actor, issue, target);
        facts.changed(issue);
    }

    /** Cuts the issue's own links to rollouts of the program; {@link Refused} if it has none. */
    public void remove(ActorId actor, IssueKey key, ProgramKey program) {
        JiraIssueId issue = issues.toLink(actor, key);
        visible.requireProgram(actor, program);
        List<JiraIssueId> linked = linkedIn(program, issue);
        if (linked.isEmpty()) {
            throw Refused.invalid(NOT_LINKED, key.value());
        }
        linked.forEach(other -> linking.unlink(actor, issue, other));
        facts.changed(issue);
    }

    /** A rollout or a milestone is not work for another. */
    private boolean isOfARollout(JiraIssueId issue) {
        return rollouts.byRolloutIssue(issue).isPresent()
                || rollouts.byMilestoneIssue(issue).isPresent();
    }

    private static JiraIssueId issueOf(Rollout rollout, MilestoneCode code) {
        return rollout.milestone(code)
                .map(Milestone::issue)
                .orElseThrow(() -> Refused.notFound(ReadCellIssues.NOT_FOUND, code.value()));
    }

    private List<JiraIssueId> linkedIn(ProgramKey program, JiraIssueId issue) {
        return links.deliveredBy(issue).stream()
                .filter(
                        other ->
                                rollouts.byMilestoneIssue(other)
                                        .or(() -> rollouts.byRolloutIssue(other))
                                        .filter(found -> found.id().program().equals(program))
                                        .isPresent())
                .toList();
    }
}
