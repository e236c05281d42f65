package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.setup.SampleMade;
import org.jalon.domain.setup.Samples;
import org.jalon.domain.standard.StandardKey;
import org.jalon.plugin.persistence.row.SampleRow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The one sample, in a row of a key of its own. */
public final class ActiveObjectsSamples implements Samples {
    private static final String ONLY = "sample";

    private final ActiveObjects activeObjects;

    public ActiveObjectsSamples(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<SampleMade> made() {
        return row().map(
                        row ->
                                new SampleMade(
                                        Optional.ofNullable(row.getProgram()).map(ProgramKey::new),
                                        Optional.ofNullable(row.getStandard())
                                                .map(StandardKey::new),
                                        texts(row.getUnits()).stream()
                                                .map(BusinessUnitCode::new)
                                                .toList(),
                                        texts(row.getProjects()),
                                        Optional.ofNullable(row.getSchemeId())));
    }

    @Override
    public void remember(SampleMade made) {
        SampleRow row =
                row().orElseGet(
                                () ->
                                        activeObjects.create(
                                                SampleRow.class,
                                                new Columns().with("SAMPLE_KEY", ONLY).values()));
        row.setProgram(made.program().map(ProgramKey::value).orElse(null));
        row.setStandard(made.standard().map(StandardKey::value).orElse(null));
        row.setUnits(RowKey.of(made.units().toArray()));
        row.setProjects(RowKey.of(made.projects().toArray()));
        row.setSchemeId(made.workflowScheme().orElse(null));
        row.save();
    }

    @Override
    public void forget() {
        activeObjects.deleteWithSQL(SampleRow.class, "SAMPLE_KEY = ?", ONLY);
    }

    private Optional<SampleRow> row() {
        Query query = Query.select().where("SAMPLE_KEY = ?", ONLY);
        return Arrays.stream(activeObjects.find(SampleRow.class, query)).findFirst();
    }

    private static List<String> texts(String stored) {
        return stored == null || stored.isEmpty() ? List.of() : List.of(RowKey.parts(stored));
    }
}
