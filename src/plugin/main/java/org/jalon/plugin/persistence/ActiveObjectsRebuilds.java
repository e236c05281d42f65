package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollup.Rebuild;
import org.jalon.domain.rollup.Rebuilds;
import org.jalon.plugin.persistence.row.RebuildRow;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The last rebuild of each program, one row each. */
public final class ActiveObjectsRebuilds implements Rebuilds {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRebuilds(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Rebuild> of(ProgramKey program) {
        return row(program).map(ActiveObjectsRebuilds::rebuild);
    }

    @Override
    public void put(Rebuild rebuild) {
        RebuildRow row =
                row(rebuild.program())
                        .orElseGet(
                                () ->
                                        activeObjects.create(
                                                RebuildRow.class,
                                                new Columns()
                                                        .with(
                                                                "PROGRAM_KEY",
                                                                rebuild.program().value())
                                                        .values()));
        row.setBegunAt(rebuild.begun().toString());
        row.setFinishedAt(rebuild.finished().map(Instant::toString).orElse(null));
        row.setRolloutCount(rebuild.rollouts());
        row.setDoneCount(rebuild.done());
        row.setLastBu(rebuild.last().map(BusinessUnitCode::value).orElse(null));
        row.setFactCount(rebuild.facts());
        row.setReadingMillis(rebuild.reading().toMillis());
        row.setWritingMillis(rebuild.writing().toMillis());
        row.save();
    }

    private Optional<RebuildRow> row(ProgramKey program) {
        Query query = Query.select().where("PROGRAM_KEY = ?", program.value());
        return Arrays.stream(activeObjects.find(RebuildRow.class, query)).findFirst();
    }

    private static Rebuild rebuild(RebuildRow row) {
        return new Rebuild(
                new ProgramKey(row.getProgramKey()),
                Instant.parse(row.getBegunAt()),
                Optional.ofNullable(row.getFinishedAt()).map(Instant::parse),
                row.getRolloutCount(),
                row.getDoneCount(),
                Optional.ofNullable(row.getLastBu()).map(BusinessUnitCode::new),
                row.getFactCount(),
                Duration.ofMillis(row.getReadingMillis()),
                Duration.ofMillis(row.getWritingMillis()));
    }
}
