package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;

import java.util.Comparator;
import java.util.Optional;

/**
 * Guesses where an issue belongs: where its parent, its siblings or its sub-tasks are, else the
 * rollout of the Business Unit whose project it is in.
 */
public final class LikelyPlaces {
    private final VisiblePrograms programs;
    private final Rollouts rollouts;
    private final Facts facts;
    private final BusinessUnits units;
    private final Relatives relatives;

    public LikelyPlaces(
            VisiblePrograms programs,
            Rollouts rollouts,
            Facts facts,
            BusinessUnits units,
            Relatives relatives) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.facts = facts;
        this.units = units;
        this.relatives = relatives;
    }

    /** The best guess among the programs this person may see. */
    Optional<LikelyPlace> of(ActorId actor, JiraIssueId issue) {
        return relatives
                .of(issue)
                .flatMap(relative -> facts.ofIssue(relative).stream())
                .map(Fact::rollout)
                .filter(rollout -> programs.find(actor, rollout.program()).isPresent())
                .findFirst()
                .flatMap(rollouts::by)
                .or(() -> ofItsProject(actor, issue))
                .map(rollout -> new LikelyPlace(rollout.id(), nextOf(rollout)));
    }

    private Optional<Rollout> ofItsProject(ActorId actor, JiraIssueId issue) {
        Optional<JiraProjectId> project = relatives.projectOf(issue);
        return project.isEmpty()
                ? Optional.empty()
                : programs.all(actor).stream()
                        .map(Program::key)
                        .flatMap(program -> rollouts.of(program).stream())
                        .filter(rollout -> worksIn(rollout, project.get()))
                        .findFirst();
    }

    private boolean worksIn(Rollout rollout, JiraProjectId project) {
        return units.by(rollout.id().bu())
                .map(BusinessUnit::projects)
                .filter(own -> own.contains(project))
                .isPresent();
    }

    private static Optional<MilestoneCode> nextOf(Rollout rollout) {
        return rollout.milestones().stream()
                .filter(milestone -> !milestone.isAchieved())
                .min(Comparator.comparing(Milestone::expected))
                .map(Milestone::code);
    }
}
