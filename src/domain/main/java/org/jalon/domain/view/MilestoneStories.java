package org.jalon.domain.view;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.Forecasts;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutEditors;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the milestones of one rollout, for one viewer. */
public final class MilestoneStories {
    private final PlanColumns columns;
    private final Forecasts forecasts;
    private final IssueReadings issues;
    private final RolloutEditors editors;

    public MilestoneStories(
            PlanColumns columns,
            Forecasts forecasts,
            IssueReadings issues,
            RolloutEditors editors) {
        this.columns = columns;
        this.forecasts = forecasts;
        this.issues = issues;
        this.editors = editors;
    }

    /** The milestones that the rollout has, in the order of the plan. */
    List<MilestoneStory> of(ActorId actor, RolloutAtHand hand) {
        Rollout rollout = hand.visible().rollout();
        Map<MilestoneCode, MilestoneCell> cells =
                hand.row().cells().stream()
                        .collect(Collectors.toMap(MilestoneCell::milestone, cell -> cell));
        Map<MilestoneCode, List<Forecast>> told =
                forecasts.of(rollout.id()).stream()
                        .collect(Collectors.groupingBy(Forecast::milestone));
        Map<JiraIssueId, IssueHead> heads =
                issues.headsOf(rollout.milestones().stream().map(Milestone::issue).toList());
        return columns.of(hand.program()).stream()
                .filter(column -> cells.containsKey(column.planned().code()))
                .map(
                        column -> {
                            MilestoneCode code = column.planned().code();
                            JiraIssueId issue = rollout.milestone(code).orElseThrow().issue();
                            return new MilestoneStory(
                                    column,
                                    cells.get(code),
                                    told.getOrDefault(code, List.of()),
                                    Optional.ofNullable(heads.get(issue)).map(IssueHead::key),
                                    assignee(actor, issue),
                                    editors.mayEdit(actor, issue));
                        })
                .toList();
    }

    private Optional<String> assignee(ActorId actor, JiraIssueId issue) {
        return issues.mayBrowse(actor, issue)
                ? issues.by(issue).flatMap(IssueReading::assignee)
                : Optional.empty();
    }
}
