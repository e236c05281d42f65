package org.jalon.domain.view;

import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.measure.MilestoneSlip;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueState;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the cells of the matrix from milestones and counters. */
public final class MilestoneCells {
    private final MilestoneSlip slip = new MilestoneSlip();

    /**
     * The cells of one rollout in the order of the plan; a milestone it does not have is left out.
     *
     * @param workstream counts the issues of this one only; empty for all
     */
    List<MilestoneCell> of(
            Program program,
            MeasuredRollout measured,
            Optional<WorkstreamCode> workstream,
            LocalDate asOf) {
        return program.milestones().stream()
                .flatMap(
                        planned ->
                                measured.rollout().milestone(planned.code()).stream()
                                        .map(
                                                m ->
                                                        cell(
                                                                planned,
                                                                m,
                                                                MilestoneProgress.of(
                                                                        measured,
                                                                        m.code(),
                                                                        workstream,
                                                                        asOf),
                                                                asOf)))
                .toList();
    }

    private MilestoneCell cell(
            PlannedMilestone planned,
            Milestone milestone,
            MilestoneProgress progress,
            LocalDate asOf) {
        MilestoneCode code = milestone.code();
        return new MilestoneCell(
                code,
                state(milestone, progress),
                slip.isLate(milestone, asOf),
                progress.percentDone(),
                milestone.baseline(),
                milestone.forecast(),
                milestone.actual(),
                Figure.of(slip.days(milestone)),
                slip.colour(milestone, planned.goLive(), asOf),
                Optional.of(progress.counts()),
                progress.byHand());
    }

    /** Done when its sub-task is resolved; in work when any of its issues was begun. */
    private static IssueState state(Milestone milestone, MilestoneProgress progress) {
        if (milestone.isAchieved()) {
            return IssueState.DONE;
        }
        return progress.isBegun() ? IssueState.IN_PROGRESS : IssueState.TODO;
    }
}
