package org.jalon.domain.view;

import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.measure.MilestoneSlip;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the cells of the matrix from milestones and counters. */
public final class MilestoneCells {
    private final IssueReadings issues;
    private final MilestoneSlip slip = new MilestoneSlip();

    public MilestoneCells(IssueReadings issues) {
        this.issues = issues;
    }

    /** All milestone issues of these rollouts, read at once. */
    Map<JiraIssueId, IssueHead> heads(Collection<MeasuredRollout> rollouts) {
        return issues.headsOf(
                rollouts.stream()
                        .flatMap(measured -> measured.rollout().milestones().stream())
                        .map(Milestone::issue)
                        .toList());
    }

    /**
     * The cells of one rollout in the order of the plan; a milestone it does not have is left out.
     *
     * @param workstream counts the issues of this one only; empty for all
     */
    List<MilestoneCell> of(
            Program program,
            MeasuredRollout measured,
            Map<JiraIssueId, IssueHead> heads,
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
                                                                heads,
                                                                asOf)))
                .toList();
    }

    private MilestoneCell cell(
            PlannedMilestone planned,
            Milestone milestone,
            MilestoneProgress progress,
            Map<JiraIssueId, IssueHead> heads,
            LocalDate asOf) {
        MilestoneCode code = milestone.code();
        return new MilestoneCell(
                code,
                Optional.ofNullable(heads.get(milestone.issue())).map(IssueHead::key),
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
