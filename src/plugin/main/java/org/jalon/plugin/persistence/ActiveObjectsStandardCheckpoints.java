package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.StandardCheckpoints;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;
import org.jalon.plugin.persistence.row.StandardCheckpointRow;

import java.util.Arrays;
import java.util.List;

/** What versions of Standards bring, one row for each checkpoint; replaced as a whole. */
public final class ActiveObjectsStandardCheckpoints implements StandardCheckpoints {
    private static final String OF_VERSION = "STANDARD_KEY = ? AND VERSION_NAME = ?";

    private final ActiveObjects activeObjects;

    public ActiveObjectsStandardCheckpoints(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Checkpoint> of(StandardKey standard, VersionName version) {
        Query query =
                Query.select()
                        .where(OF_VERSION, standard.value(), version.value())
                        .order("SORT_ORDER");
        return Arrays.stream(activeObjects.find(StandardCheckpointRow.class, query))
                .map(row -> DefinitionText.checkpoint(row.getDefinition()))
                .toList();
    }

    @Override
    public void saveAll(StandardKey standard, VersionName version, List<Checkpoint> checkpoints) {
        activeObjects.deleteWithSQL(
                StandardCheckpointRow.class, OF_VERSION, standard.value(), version.value());
        for (int order = 0; order < checkpoints.size(); order++) {
            Checkpoint brought = checkpoints.get(order);
            activeObjects.create(
                    StandardCheckpointRow.class,
                    new Columns()
                            .with(
                                    "CHECKPOINT_KEY",
                                    RowKey.of(
                                            standard.value(),
                                            version.value(),
                                            brought.code().value()))
                            .with("STANDARD_KEY", standard.value())
                            .with("VERSION_NAME", version.value())
                            .with("SORT_ORDER", order)
                            .with("DEFINITION", DefinitionText.of(brought))
                            .values());
        }
    }
}
