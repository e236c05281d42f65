package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.shared.WorkRun;
import org.jalon.domain.shared.WorkRuns;
import org.jalon.plugin.persistence.row.WorkRunRow;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The last run of each work, one row each. */
public final class ActiveObjectsWorkRuns implements WorkRuns {
    private final ActiveObjects activeObjects;

    public ActiveObjectsWorkRuns(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<WorkRun> all() {
        return Arrays.stream(
                        activeObjects.find(WorkRunRow.class, Query.select().order("WORK_NAME")))
                .map(ActiveObjectsWorkRuns::run)
                .toList();
    }

    @Override
    public void done(String work, WorkRun.Done done) {
        WorkRunRow row = row(work);
        row.setDoneAt(done.at().toEpochMilli());
        row.setDoneMillis(done.took().toMillis());
        row.save();
    }

    @Override
    public void failed(String work, WorkRun.Failed failed) {
        WorkRunRow row = row(work);
        row.setFailedAt(failed.at().toEpochMilli());
        row.setErrorId(failed.errorId());
        row.save();
    }

    private WorkRunRow row(String work) {
        Query query = Query.select().where("WORK_NAME = ?", work);
        return Arrays.stream(activeObjects.find(WorkRunRow.class, query))
                .findFirst()
                .orElseGet(
                        () ->
                                activeObjects.create(
                                        WorkRunRow.class,
                                        new Columns().with("WORK_NAME", work).values()));
    }

    private static WorkRun run(WorkRunRow row) {
        return new WorkRun(
                row.getWorkName(),
                Optional.ofNullable(row.getDoneAt())
                        .map(
                                at ->
                                        new WorkRun.Done(
                                                Instant.ofEpochMilli(at),
                                                Duration.ofMillis(row.getDoneMillis()))),
                Optional.ofNullable(row.getFailedAt())
                        .map(at -> new WorkRun.Failed(Instant.ofEpochMilli(at), row.getErrorId())));
    }
}
