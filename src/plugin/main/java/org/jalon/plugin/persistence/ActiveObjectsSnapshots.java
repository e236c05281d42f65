package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.history.DayOrigin;
import org.jalon.domain.history.ProgramSnapshot;
import org.jalon.domain.history.RolloutSnapshot;
import org.jalon.domain.history.Snapshots;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.plugin.persistence.row.SnapshotDayRow;
import org.jalon.plugin.persistence.row.SnapshotRow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Snapshots: one row for a program and a day, one for each of its rollouts; a day is two queries.
 */
public final class ActiveObjectsSnapshots implements Snapshots {
    private final ActiveObjects activeObjects;

    public ActiveObjectsSnapshots(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public NavigableSet<LocalDate> days(ProgramKey program) {
        Query query = Query.select().where("PROGRAM_KEY = ?", program.value());
        return Arrays.stream(activeObjects.find(SnapshotDayRow.class, query))
                .map(row -> LocalDate.parse(row.getTakenFor()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<ProgramSnapshot> of(Program program, LocalDate day) {
        String key = RowKey.of(program.key().value(), day);
        return Arrays.stream(
                        activeObjects.find(
                                SnapshotDayRow.class, Query.select().where("DAY_KEY = ?", key)))
                .findFirst()
                .map(
                        row ->
                                new ProgramSnapshot(
                                        PlanColumn.program(program, day, row.getPlan()),
                                        Instant.ofEpochMilli(row.getTakenAt()),
                                        DayOrigin.valueOf(row.getOrigin()),
                                        rollouts(program.key(), key)));
    }

    /** In the order in which they were added. */
    private List<RolloutSnapshot> rollouts(ProgramKey program, String dayKey) {
        Query query = Query.select().where("DAY_KEY = ?", dayKey).order("ID");
        return Arrays.stream(activeObjects.find(SnapshotRow.class, query))
                .map(
                        row ->
                                SnapshotReading.of(
                                        RolloutId.of(program.value(), row.getBuCode()),
                                        row.getShown()))
                .toList();
    }

    @Override
    public void add(ProgramSnapshot snapshot) {
        String program = snapshot.program().key().value();
        String key = RowKey.of(program, snapshot.day());
        activeObjects.create(
                SnapshotDayRow.class,
                new Columns()
                        .with("DAY_KEY", key)
                        .with("PROGRAM_KEY", program)
                        .with("TAKEN_FOR", snapshot.day())
                        .with("TAKEN_AT", snapshot.takenAt().toEpochMilli())
                        .with("ORIGIN", snapshot.origin().name())
                        .with("PLAN", PlanColumn.of(snapshot.program()))
                        .values());
        for (RolloutSnapshot rollout : snapshot.rollouts()) {
            String bu = rollout.id().bu().value();
            activeObjects.create(
                    SnapshotRow.class,
                    new Columns()
                            .with("SNAPSHOT_KEY", RowKey.of(program, snapshot.day(), bu))
                            .with("DAY_KEY", key)
                            .with("BU_CODE", bu)
                            .with("SHOWN", SnapshotWriting.text(rollout))
                            .values());
        }
    }

    @Override
    public void remove(ProgramKey program, LocalDate day) {
        String key = RowKey.of(program.value(), day);
        activeObjects.deleteWithSQL(SnapshotRow.class, "DAY_KEY = ?", key);
        activeObjects.deleteWithSQL(SnapshotDayRow.class, "DAY_KEY = ?", key);
    }
}
