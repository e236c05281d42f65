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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checkpoint definitions in two tables; a program's are read in two queries and replaced as a
 * whole. Of a single one the criteria are read once: each time its own row says whether it is still
 * the same.
 */
public final class ActiveObjectsCheckpoints implements Checkpoints {
    private static final String BY_PROGRAM = "PROGRAM_KEY = ?";

    private final ActiveObjects activeObjects;
    private final CheckpointMapping mapping = new CheckpointMapping();
    private final Map<Saved, Checkpoint> read = Collections.synchronizedMap(new Read());

    public ActiveObjectsCheckpoints(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Checkpoint> of(ProgramKey program) {
        Map<String, List<CriterionRow>> criteria =
                Arrays.stream(
                                activeObjects.find(
                                        CriterionRow.class, query(BY_PROGRAM, program.value())))
                        .collect(Collectors.groupingBy(CriterionRow::getCheckpointCode));
        return Arrays.stream(
                        activeObjects.find(CheckpointRow.class, query(BY_PROGRAM, program.value())))
                .map(
                        row ->
                                mapping.checkpoint(
                                        row, criteria.getOrDefault(row.getCode(), List.of())))
                .toList();
    }

    @Override
    public Optional<Checkpoint> by(ProgramKey program, CheckpointCode code) {
        Query itself = query(BY_PROGRAM + " AND CODE = ?", program.value(), code.value());
        return Arrays.stream(activeObjects.find(CheckpointRow.class, itself))
                .map(this::checkpoint)
                .findFirst();
    }

    private Checkpoint checkpoint(CheckpointRow row) {
        Saved saved = Saved.of(row);
        Checkpoint known = read.get(saved);
        if (known == null) {
            known = withCriteria(row);
            read.put(saved, known);
        }
        return known;
    }

    private Checkpoint withCriteria(CheckpointRow row) {
        Query criteria =
                query(BY_PROGRAM + " AND CHECKPOINT_CODE = ?", row.getProgramKey(), row.getCode());
        return mapping.checkpoint(row, List.of(activeObjects.find(CriterionRow.class, criteria)));
    }

    /** What was saved once: rows are never changed, a new definition is rows with new ids. */
    private record Saved(long id, String key, int version) {
        static Saved of(CheckpointRow row) {
            return new Saved(row.getID(), row.getCheckpointKey(), row.getDefinitionVersion());
        }
    }

    /** The definitions that were asked for last. */
    private static final class Read extends LinkedHashMap<Saved, Checkpoint> {
        private static final int MOST = 500;
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Saved, Checkpoint> eldest) {
            return size() > MOST;
        }
    }

    private static Query query(String criterion, Object... values) {
        return Query.select().where(criterion, values).order("SORT_ORDER");
    }

    @Override
    public void saveAll(ProgramKey program, List<Checkpoint> checkpoints) {
        activeObjects.deleteWithSQL(CheckpointRow.class, BY_PROGRAM, program.value());
        activeObjects.deleteWithSQL(CriterionRow.class, BY_PROGRAM, program.value());
        for (int order = 0; order < checkpoints.size(); order++) {
            save(program, order, checkpoints.get(order));
        }
    }

    /** Its own row last: who sees it sees all criteria, in whatever transaction. */
    private void save(ProgramKey program, int order, Checkpoint checkpoint) {
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
        activeObjects.create(
                CheckpointRow.class, mapping.columns(program, order, checkpoint).values());
    }
}
