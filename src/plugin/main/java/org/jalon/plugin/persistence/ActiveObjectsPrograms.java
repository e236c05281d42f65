package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Programs;
import org.jalon.plugin.persistence.row.PlannedMilestoneRow;
import org.jalon.plugin.persistence.row.ProgramRow;
import org.jalon.plugin.persistence.row.WorkstreamRow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Programs in three tables; the plan of one is replaced as a whole. */
public final class ActiveObjectsPrograms implements Programs {
    private static final String BY_PROGRAM = "PROGRAM_KEY = ?";

    private final ActiveObjects activeObjects;
    private final ProgramMapping mapping = new ProgramMapping();
    private final KeptByRevision<Program> kept = new KeptByRevision<>();

    public ActiveObjectsPrograms(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Program> by(ProgramKey key) {
        return row(key).map(
                        row -> kept.of(key.value(), row.getRevision(), () -> withPlan(row, key)));
    }

    private Program withPlan(ProgramRow row, ProgramKey key) {
        return mapping.program(
                row, List.of(workstreams(plan(key))), List.of(milestones(plan(key))));
    }

    @Override
    public List<Program> all() {
        Map<String, List<WorkstreamRow>> workstreams =
                Arrays.stream(workstreams(Query.select().order("SORT_ORDER")))
                        .collect(Collectors.groupingBy(WorkstreamRow::getProgramKey));
        Map<String, List<PlannedMilestoneRow>> milestones =
                Arrays.stream(milestones(Query.select().order("SORT_ORDER")))
                        .collect(Collectors.groupingBy(PlannedMilestoneRow::getProgramKey));
        Query byKey = Query.select().order("PROGRAM_KEY");
        return Arrays.stream(activeObjects.find(ProgramRow.class, byKey))
                .map(
                        row ->
                                mapping.program(
                                        row,
                                        workstreams.getOrDefault(row.getProgramKey(), List.of()),
                                        milestones.getOrDefault(row.getProgramKey(), List.of())))
                .toList();
    }

    /** Its own row last: who sees that sees the plan it belongs to. */
    @Override
    public void save(Program program) {
        replacePlan(program);
        row(program.key())
                .ifPresentOrElse(
                        row -> {
                            mapping.update(row, program);
                            row.setRevision(KeptByRevision.fresh());
                            row.save();
                        },
                        () ->
                                activeObjects.create(
                                        ProgramRow.class,
                                        mapping.columns(program)
                                                .with("REVISION", KeptByRevision.fresh())
                                                .values()));
    }

    private void replacePlan(Program program) {
        ProgramKey key = program.key();
        activeObjects.deleteWithSQL(WorkstreamRow.class, BY_PROGRAM, key.value());
        activeObjects.deleteWithSQL(PlannedMilestoneRow.class, BY_PROGRAM, key.value());
        IntStream.range(0, program.workstreams().size())
                .mapToObj(order -> mapping.columns(key, order, program.workstreams().get(order)))
                .forEach(columns -> activeObjects.create(WorkstreamRow.class, columns.values()));
        IntStream.range(0, program.milestones().size())
                .mapToObj(order -> mapping.columns(key, order, program.milestones().get(order)))
                .forEach(
                        columns ->
                                activeObjects.create(PlannedMilestoneRow.class, columns.values()));
    }

    private Optional<ProgramRow> row(ProgramKey key) {
        Query query = Query.select().where(BY_PROGRAM, key.value());
        return Arrays.stream(activeObjects.find(ProgramRow.class, query)).findFirst();
    }

    private static Query plan(ProgramKey key) {
        return Query.select().where(BY_PROGRAM, key.value()).order("SORT_ORDER");
    }

    private WorkstreamRow[] workstreams(Query query) {
        return activeObjects.find(WorkstreamRow.class, query);
    }

    private PlannedMilestoneRow[] milestones(Query query) {
        return activeObjects.find(PlannedMilestoneRow.class, query);
    }
}
