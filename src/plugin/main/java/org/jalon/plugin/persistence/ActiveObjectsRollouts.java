package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.MilestoneRow;
import org.jalon.plugin.persistence.row.RolloutRow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rollouts in two tables; a program's are read in two queries. */
public final class ActiveObjectsRollouts implements Rollouts {
    private final ActiveObjects activeObjects;
    private final RolloutMapping mapping = new RolloutMapping();

    public ActiveObjectsRollouts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Rollout> by(RolloutId id) {
        return row(id).map(this::withMilestones);
    }

    @Override
    public List<Rollout> of(ProgramKey program) {
        Query milestonesOfAll =
                Query.select().where("PROGRAM_KEY = ?", program.value()).order("SORT_ORDER");
        Map<String, List<MilestoneRow>> milestones =
                Arrays.stream(activeObjects.find(MilestoneRow.class, milestonesOfAll))
                        .collect(Collectors.groupingBy(MilestoneRow::getRolloutKey));
        return rows(program)
                .map(
                        row ->
                                mapping.rollout(
                                        row,
                                        milestones.getOrDefault(row.getRolloutKey(), List.of())))
                .toList();
    }

    @Override
    public List<RolloutId> idsOf(ProgramKey program) {
        return rows(program).map(row -> RowKey.rollout(row.getRolloutKey())).toList();
    }

    @Override
    public Optional<Rollout> byRolloutIssue(JiraIssueId issue) {
        return rollout("ISSUE_ID = ?", issue.value()).map(this::withMilestones);
    }

    @Override
    public Optional<Rollout> byMilestoneIssue(JiraIssueId issue) {
        Query query = Query.select().where("ISSUE_ID = ?", issue.value());
        return Arrays.stream(activeObjects.find(MilestoneRow.class, query))
                .findFirst()
                .flatMap(milestone -> by(RowKey.rollout(milestone.getRolloutKey())));
    }

    @Override
    public void save(Rollout rollout) {
        row(rollout.id())
                .ifPresentOrElse(
                        row -> {
                            mapping.update(row, rollout);
                            row.save();
                        },
                        () ->
                                activeObjects.create(
                                        RolloutRow.class, mapping.columns(rollout).values()));
        activeObjects.deleteWithSQL(MilestoneRow.class, "ROLLOUT_KEY = ?", RowKey.of(rollout.id()));
        for (int order = 0; order < rollout.milestones().size(); order++) {
            Milestone milestone = rollout.milestones().get(order);
            activeObjects.create(
                    MilestoneRow.class, mapping.columns(rollout.id(), order, milestone).values());
        }
    }

    @Override
    public void saveMilestone(RolloutId rollout, Milestone milestone) {
        Query query =
                Query.select().where("MILESTONE_KEY = ?", mapping.milestoneKey(rollout, milestone));
        for (MilestoneRow row : activeObjects.find(MilestoneRow.class, query)) {
            mapping.update(row, milestone);
            row.save();
        }
    }

    private Rollout withMilestones(RolloutRow row) {
        Query query =
                Query.select().where("ROLLOUT_KEY = ?", row.getRolloutKey()).order("SORT_ORDER");
        return mapping.rollout(row, List.of(activeObjects.find(MilestoneRow.class, query)));
    }

    private Stream<RolloutRow> rows(ProgramKey program) {
        Query query =
                Query.select().where("PROGRAM_KEY = ?", program.value()).order("WAVE, BU_CODE");
        return Arrays.stream(activeObjects.find(RolloutRow.class, query));
    }

    private Optional<RolloutRow> row(RolloutId id) {
        return rollout("ROLLOUT_KEY = ?", RowKey.of(id));
    }

    private Optional<RolloutRow> rollout(String criterion, Object value) {
        Query query = Query.select().where(criterion, value);
        return Arrays.stream(activeObjects.find(RolloutRow.class, query)).findFirst();
    }
}
