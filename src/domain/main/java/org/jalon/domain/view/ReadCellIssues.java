package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.Refused;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Leads from a cell of the matrix to its issues. */
public final class ReadCellIssues {
    /** Refusal of a milestone that is not in the plan. */
    public static final String NOT_FOUND = "milestone.not-found";

    private final VisibleRollouts rollouts;
    private final RolloutFaces faces;
    private final Facts facts;
    private final IssueReadings issues;
    private final CellIssueLines lines;
    private final Clock clock;

    public ReadCellIssues(
            VisibleRollouts rollouts,
            RolloutFaces faces,
            Facts facts,
            IssueReadings issues,
            CellIssueLines lines,
            Clock clock) {
        this.rollouts = rollouts;
        this.faces = faces;
        this.facts = facts;
        this.issues = issues;
        this.lines = lines;
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
        CellIssueLines.Lines found = lines.of(actor, facts.of(visible.rollout().id(), milestone));
        return new CellIssues(
                program,
                bu,
                faces.of(visible.rollout()).name(),
                planned,
                key(visible.rollout(), milestone),
                found.shown(),
                visible.closed() ? OptionalInt.empty() : OptionalInt.of(found.withheld()),
                clock.instant());
    }

    private Optional<IssueKey> key(Rollout rollout, MilestoneCode code) {
        return rollout.milestone(code)
                .map(Milestone::issue)
                .flatMap(
                        issue ->
                                issues.headsOf(List.of(issue)).values().stream()
                                        .map(IssueHead::key)
                                        .findFirst());
    }
}
