package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.exemption.ExceptionId;
import org.jalon.domain.exemption.ExceptionKind;
import org.jalon.domain.exemption.ExceptionStep;
import org.jalon.domain.exemption.ExceptionSubject;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.exemption.RecordedExceptions;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.persistence.row.ExceptionRow;
import org.jalon.plugin.persistence.row.ExceptionStepRow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exceptions, a row each, and a row for each step. */
public final class ActiveObjectsRecordedExceptions implements RecordedExceptions {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRecordedExceptions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<RecordedException> of(RolloutId rollout) {
        return of(rows("ROLLOUT_KEY = ?", RowKey.of(rollout)), rollout.program());
    }

    @Override
    public List<RecordedException> of(ProgramKey program) {
        return of(rows("PROGRAM_KEY = ?", program.value()), program);
    }

    @Override
    public Optional<RecordedException> by(ExceptionId id) {
        return Arrays.stream(rows("EXCEPTION_KEY = ?", key(id)))
                .map(row -> exception(row, steps("EXCEPTION_KEY = ?", row.getExceptionKey())))
                .findFirst();
    }

    @Override
    public void add(RecordedException exception) {
        ExceptionId id = exception.id();
        Columns columns =
                new Columns()
                        .with("EXCEPTION_KEY", key(id))
                        .with("PROGRAM_KEY", id.rollout().program().value())
                        .with("ROLLOUT_KEY", RowKey.of(id.rollout()))
                        .with("EXCEPTION_NUMBER", id.number())
                        .with("KIND", exception.kind().name())
                        .with("ACTOR_KEY", exception.by().key())
                        .with("RECORDED_AT", exception.at().toEpochMilli())
                        .with("OWNER_KEY", exception.owner().key())
                        .with("REASON", exception.reason())
                        .with("CONTROL", exception.control())
                        .with("UNTIL_ON", exception.firstUntil());
        switch (exception.subject()) {
            case ExceptionSubject.OfCriterion it ->
                    columns.with("CRITERION_CODE", it.code().value());
            case ExceptionSubject.OfRequirement it ->
                    columns.with("REQUIREMENT_CODE", it.code().value());
        }
        activeObjects.create(ExceptionRow.class, columns.values());
    }

    @Override
    public void add(RecordedException read, ExceptionStep step) {
        int number = read.steps().size() + 1;
        activeObjects.create(
                ExceptionStepRow.class,
                new Columns()
                        .with("STEP_KEY", RowKey.of(key(read.id()), number))
                        .with("PROGRAM_KEY", read.id().rollout().program().value())
                        .with("EXCEPTION_KEY", key(read.id()))
                        .with("STEP_NUMBER", number)
                        .with("KIND", step.kind().name())
                        .with("ACTOR_KEY", step.by().key())
                        .with("RECORDED_AT", step.at().toEpochMilli())
                        .with("REASON", step.reason())
                        .with("UNTIL_ON", step.until())
                        .values());
    }

    private List<RecordedException> of(ExceptionRow[] rows, ProgramKey program) {
        if (rows.length == 0) {
            return List.of();
        }
        Map<String, List<ExceptionStepRow>> steps = new HashMap<>();
        for (ExceptionStepRow row : steps("PROGRAM_KEY = ?", program.value())) {
            steps.computeIfAbsent(row.getExceptionKey(), key -> new ArrayList<>()).add(row);
        }
        return Arrays.stream(rows)
                .map(row -> exception(row, steps.getOrDefault(row.getExceptionKey(), List.of())))
                .toList();
    }

    private ExceptionRow[] rows(String criterion, Object value) {
        return activeObjects.find(
                ExceptionRow.class,
                Query.select().where(criterion, value).order("ROLLOUT_KEY, EXCEPTION_NUMBER"));
    }

    private List<ExceptionStepRow> steps(String criterion, Object value) {
        return List.of(
                activeObjects.find(
                        ExceptionStepRow.class,
                        Query.select().where(criterion, value).order("STEP_NUMBER")));
    }

    private static String key(ExceptionId id) {
        RolloutId rollout = id.rollout();
        return RowKey.of(rollout.program().value(), rollout.bu().value(), id.number());
    }

    private static RecordedException exception(ExceptionRow row, List<ExceptionStepRow> steps) {
        return new RecordedException(
                new ExceptionId(RowKey.rollout(row.getRolloutKey()), row.getExceptionNumber()),
                ExceptionKind.valueOf(row.getKind()),
                subject(row),
                new ActorId(row.getActorKey()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                new ActorId(row.getOwnerKey()),
                row.getReason(),
                row.getControl() == null ? "" : row.getControl(),
                LocalDate.parse(row.getUntilOn()),
                steps.stream().map(ActiveObjectsRecordedExceptions::step).toList());
    }

    private static ExceptionSubject subject(ExceptionRow row) {
        return row.getCriterionCode() == null
                ? new ExceptionSubject.OfRequirement(new RequirementCode(row.getRequirementCode()))
                : new ExceptionSubject.OfCriterion(new CriterionCode(row.getCriterionCode()));
    }

    private static ExceptionStep step(ExceptionStepRow row) {
        return new ExceptionStep(
                ExceptionStep.Kind.valueOf(row.getKind()),
                new ActorId(row.getActorKey()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                row.getReason() == null ? "" : row.getReason(),
                Columns.day(row.getUntilOn()));
    }
}
