package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CheckpointVersions;
import org.jalon.domain.checkpoint.DefinitionVersion;
import org.jalon.domain.program.ProgramKey;
import org.jalon.plugin.persistence.row.CheckpointVersionRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Versions of definitions, one row each with all of it in one column. */
public final class ActiveObjectsCheckpointVersions implements CheckpointVersions {
    private final ActiveObjects activeObjects;

    public ActiveObjectsCheckpointVersions(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Checkpoint> at(ProgramKey program, CheckpointCode code, int version) {
        return rows(Query.select().where("VERSION_KEY = ?", key(program, code, version))).stream()
                .map(DefinitionVersion::definition)
                .findFirst();
    }

    @Override
    public List<DefinitionVersion> of(ProgramKey program, CheckpointCode code) {
        return rows(
                Query.select()
                        .where("PROGRAM_KEY = ? AND CODE = ?", program.value(), code.value())
                        .order("DEFINITION_VERSION DESC"));
    }

    @Override
    public void add(ProgramKey program, DefinitionVersion version) {
        Checkpoint definition = version.definition();
        activeObjects.create(
                CheckpointVersionRow.class,
                new Columns()
                        .with("VERSION_KEY", key(program, definition.code(), definition.version()))
                        .with("PROGRAM_KEY", program.value())
                        .with("CODE", definition.code().value())
                        .with("DEFINITION_VERSION", definition.version())
                        .with("DEFINED_AT", version.since().toEpochMilli())
                        .with("DEFINITION", DefinitionText.of(definition))
                        .values());
    }

    private List<DefinitionVersion> rows(Query query) {
        return Arrays.stream(activeObjects.find(CheckpointVersionRow.class, query))
                .map(
                        row ->
                                new DefinitionVersion(
                                        DefinitionText.checkpoint(row.getDefinition()),
                                        Instant.ofEpochMilli(row.getDefinedAt())))
                .toList();
    }

    private static String key(ProgramKey program, CheckpointCode code, int version) {
        return RowKey.of(program.value(), code.value(), version);
    }
}
