package org.jalon.domain.view;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.rollup.Membership;
import org.jalon.domain.rollup.Memberships;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rollouts an issue belongs to: as rollout issue, as milestone, or by its stored facts. */
public final class IssueMemberships {
    private final VisiblePrograms programs;
    private final Rollouts rollouts;
    private final Facts facts;
    private final Memberships memberships;

    public IssueMemberships(
            VisiblePrograms programs, Rollouts rollouts, Facts facts, Memberships memberships) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.facts = facts;
        this.memberships = memberships;
    }

    /** The issue's parts in the programs this person may see. */
    List<IssueMembership> of(ActorId actor, JiraIssueId issue) {
        List<IssueMembership> found = new ArrayList<>();
        rollouts.byRolloutIssue(issue)
                .flatMap(rollout -> membership(actor, rollout, List.of()))
                .ifPresent(found::add);
        rollouts.byMilestoneIssue(issue)
                .flatMap(rollout -> membership(actor, rollout, milestone(rollout, issue)))
                .ifPresent(found::add);
        for (Fact fact : facts.ofIssue(issue)) {
            rollouts.by(fact.rollout())
                    .flatMap(rollout -> membership(actor, rollout, milestones(rollout, fact)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<IssueMembership> membership(
            ActorId actor, Rollout rollout, List<MilestoneCode> codes) {
        return programs.find(actor, rollout.id().program())
                .map(
                        program ->
                                new IssueMembership(
                                        program,
                                        rollout,
                                        planned(program, codes),
                                        programs.isClosed(actor, program, rollout.id().bu())));
    }

    private static List<PlannedMilestone> planned(Program program, List<MilestoneCode> codes) {
        return codes.stream().flatMap(code -> program.milestone(code).stream()).toList();
    }

    private static List<MilestoneCode> milestone(Rollout rollout, JiraIssueId issue) {
        return rollout.milestones().stream()
                .filter(milestone -> milestone.issue().equals(issue))
                .map(milestone -> milestone.code())
                .toList();
    }

    private List<MilestoneCode> milestones(Rollout rollout, Fact fact) {
        return fact.milestone()
                .map(List::of)
                .orElseGet(
                        () ->
                                memberships
                                        .of(rollout, fact.issue())
                                        .map(Membership::milestones)
                                        .orElse(List.of()));
    }
}
