package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.Refused;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Leads from a cell of the matrix to its issues. */
public final class ReadCellIssues {
    /** Refusal of a milestone that is not in the plan. */
    public static final String NOT_FOUND = "milestone.not-found";

    private final VisibleRollouts rollouts;
    private final RolloutFaces faces;
    private final Facts facts;
    private final IssueReadings issues;
    private final Clock clock;

    public ReadCellIssues(
            VisibleRollouts rollouts,
            RolloutFaces faces,
            Facts facts,
            IssueReadings issues,
            Clock clock) {
        this.rollouts = rollouts;
        this.faces = faces;
        this.facts = facts;
        this.issues = issues;
        this.clock = clock;
    }

    /** The issues, filtered for this viewer, or {@link Refused}. */
    public CellIssues of(
            ActorId actor, ProgramKey program, BusinessUnitCode bu, MilestoneCode milestone) {
        VisibleRollout visible = rollouts.by(actor, program, bu);
        PlannedMilestone planned =
                visible.program()
                        .milestone(milestone)
                        .orElseThrow(() -> Refused.notFound(NOT_FOUND, milestone.value()));
        List<IssueReading> shown = new ArrayList<>();
        int withheld = 0;
        for (Fact fact : facts.of(visible.rollout().id(), milestone)) {
            Optional<IssueReading> reading = issues.by(fact.issue());
            if (reading.isPresent() && issues.mayBrowse(actor, fact.issue())) {
                shown.add(reading.get());
            } else if (reading.isPresent()) {
                withheld++;
            }
        }
        shown.sort(Comparator.comparing(reading -> reading.id().value()));
        return new CellIssues(
                program,
                bu,
                faces.of(visible.rollout()).name(),
                planned,
                shown,
                withheld,
                clock.instant());
    }
}
