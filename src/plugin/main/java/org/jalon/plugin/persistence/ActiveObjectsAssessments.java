package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.Assessments;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.standard.VersionName;
import org.jalon.plugin.persistence.row.AssessmentRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assessments, a row each, numbered among those of their requirement. */
public final class ActiveObjectsAssessments implements Assessments {
    private final ActiveObjects activeObjects;

    public ActiveObjectsAssessments(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Assessment> of(RolloutId rollout) {
        return Arrays.stream(rows("ROLLOUT_KEY = ?", RowKey.of(rollout)))
                .map(ActiveObjectsAssessments::assessment)
                .toList();
    }

    @Override
    public Map<RolloutId, List<Assessment>> of(ProgramKey program) {
        return byRollout(Arrays.stream(rows("PROGRAM_KEY = ?", program.value())));
    }

    @Override
    public Map<RolloutId, List<Assessment>> of(Collection<RolloutId> rollouts) {
        List<String> keys = rollouts.stream().map(RowKey::of).toList();
        return byRollout(
                InList.of("ROLLOUT_KEY", keys).stream()
                        .flatMap(list -> Arrays.stream(rows(list.sql(), list.values().toArray()))));
    }

    private static Map<RolloutId, List<Assessment>> byRollout(Stream<AssessmentRow> rows) {
        return rows.collect(
                Collectors.groupingBy(
                        row -> RowKey.rollout(row.getRolloutKey()),
                        Collectors.mapping(
                                ActiveObjectsAssessments::assessment, Collectors.toList())));
    }

    @Override
    public Map<RolloutId, List<Assessment>> everWaivedIn(ProgramKey program) {
        AssessmentRow[] waivers =
                rows(
                        "PROGRAM_KEY = ? AND STATE = ?",
                        program.value(),
                        AssessmentState.WAIVED.name());
        Set<String> waived =
                Arrays.stream(waivers)
                        .map(ActiveObjectsAssessments::ofRequirement)
                        .collect(Collectors.toSet());
        List<String> requirements =
                Arrays.stream(waivers).map(AssessmentRow::getRequirementCode).distinct().toList();
        return byRollout(
                InList.of("REQUIREMENT_CODE", requirements).stream()
                        .map(
                                some ->
                                        some.and(
                                                new InList(
                                                        "PROGRAM_KEY = ?",
                                                        List.of(program.value()))))
                        .flatMap(some -> Arrays.stream(rows(some.sql(), some.values().toArray())))
                        .filter(row -> waived.contains(ofRequirement(row))));
    }

    private static String ofRequirement(AssessmentRow row) {
        return RowKey.of(row.getRolloutKey(), row.getRequirementCode());
    }

    @Override
    public void add(RolloutId rollout, Assessment assessment) {
        String requirement = assessment.requirement().value();
        int known =
                activeObjects.count(
                        AssessmentRow.class,
                        Query.select()
                                .where(
                                        "ROLLOUT_KEY = ? AND REQUIREMENT_CODE = ?",
                                        RowKey.of(rollout),
                                        requirement));
        // Of two writers that counted alike one violates the key, and repeats its transaction.
        String key =
                RowKey.of(rollout.program().value(), rollout.bu().value(), requirement, known + 1);
        activeObjects.create(
                AssessmentRow.class,
                new Columns()
                        .with("ASSESSMENT_KEY", key)
                        .with("PROGRAM_KEY", rollout.program().value())
                        .with("ROLLOUT_KEY", RowKey.of(rollout))
                        .with("REQUIREMENT_CODE", requirement)
                        .with("VERSION_NAME", assessment.version().value())
                        .with("ASSESSED_ON", assessment.day())
                        .with("RECORDED_AT", assessment.at().toEpochMilli())
                        .with("ACTOR_KEY", assessment.by().map(ActorId::key))
                        .with("STATE", assessment.state().name())
                        .with("WAIVED_UNTIL", assessment.until())
                        .with("NOTE", assessment.note())
                        .values());
    }

    private AssessmentRow[] rows(String criterion, Object... values) {
        return activeObjects.find(
                AssessmentRow.class,
                Query.select().where(criterion, values).order("ASSESSED_ON, ID"));
    }

    private static Assessment assessment(AssessmentRow row) {
        return new Assessment(
                new RequirementCode(row.getRequirementCode()),
                new VersionName(row.getVersionName()),
                Days.of(row.getAssessedOn()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Optional.ofNullable(row.getActorKey()).map(ActorId::new),
                AssessmentState.valueOf(row.getState()),
                Columns.day(row.getWaivedUntil()),
                row.getNote() == null ? "" : row.getNote());
    }
}
