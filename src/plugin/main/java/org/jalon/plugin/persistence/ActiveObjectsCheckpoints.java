package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.program.ProgramKey;
import org.jalon.plugin.persistence.row.CheckpointRow;
import org.jalon.plugin.persistence.row.CriterionRow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checkpoint definitions in two tables; a program's are read in two queries and replaced as a
 * whole.
 */
public final class ActiveObjectsCheckpoints implements Checkpoints {
    private static final String BY_PROGRAM = "PROGRAM_KEY = ?";

    private final ActiveObjects activeObjects;
    private final CheckpointMapping mapping = new CheckpointMapping();

    public ActiveObjectsCheckpoints(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Checkpoint> of(ProgramKey program) {
        Query query = Query.select().where(BY_PROGRAM, program.value()).order("SORT_ORDER");
        Map<String, List<CriterionRow>> criteria =
                Arrays.stream(activeObjects.find(CriterionRow.class, query))
                        .collect(Collectors.groupingBy(CriterionRow::getCheckpointCode));
        Query checkpoints = Query.select().where(BY_PROGRAM, program.value()).order("SORT_ORDER");
        return Arrays.stream(activeObjects.find(CheckpointRow.class, checkpoints))
                .map(
                        row ->
                                mapping.checkpoint(
                                        row, criteria.getOrDefault(row.getCode(), List.of())))
                .toList();
    }

    @Override
    public Optional<Checkpoint> by(ProgramKey program, CheckpointCode code) {
        return of(program).stream().filter(found -> found.code().equals(code)).findFirst();
    }

    @Override
    public void saveAll(ProgramKey program, List<Checkpoint> checkpoints) {
        activeObjects.deleteWithSQL(CriterionRow.class, BY_PROGRAM, program.value());
        activeObjects.deleteWithSQL(CheckpointRow.class, BY_PROGRAM, program.value());
        for (int order = 0; order < checkpoints.size(); order++) {
            save(program, order, checkpoints.get(order));
        }
    }

    private void save(ProgramKey program, int order, Checkpoint checkpoint) {
        activeObjects.create(
                CheckpointRow.class, mapping.columns(program, order, checkpoint).values());
        for (int place = 0; place < checkpoint.criteria().size(); place++) {
            activeObjects.create(
                    CriterionRow.class,
                    mapping.columns(
                                    program,
                                    checkpoint.code(),
                                    place,
                                    checkpoint.criteria().get(place))
                            .values());
        }
    }
}
