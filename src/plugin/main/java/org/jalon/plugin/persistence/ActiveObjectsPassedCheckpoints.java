package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.plugin.persistence.row.PassedCheckpointRow;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Passed checkpoints, one row for a rollout and a checkpoint. */
public final class ActiveObjectsPassedCheckpoints implements PassedCheckpoints {
    private final ActiveObjects activeObjects;

    public ActiveObjectsPassedCheckpoints(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Set<CheckpointCode> of(RolloutId rollout) {
        return Arrays.stream(rows("ROLLOUT_KEY = ?", RowKey.of(rollout)))
                .map(row -> new CheckpointCode(row.getCheckpointCode()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<RolloutId, Set<CheckpointCode>> of(ProgramKey program) {
        return Arrays.stream(rows("PROGRAM_KEY = ?", program.value()))
                .collect(
                        Collectors.groupingBy(
                                row -> RowKey.rollout(row.getRolloutKey()),
                                Collectors.mapping(
                                        row -> new CheckpointCode(row.getCheckpointCode()),
                                        Collectors.toSet())));
    }

    @Override
    public void add(RolloutId rollout, CheckpointCode checkpoint) {
        String key = key(rollout, checkpoint);
        if (rows("PASSED_KEY = ?", key).length > 0) {
            return;
        }
        activeObjects.create(
                PassedCheckpointRow.class,
                new Columns()
                        .with("PASSED_KEY", key)
                        .with("PROGRAM_KEY", rollout.program().value())
                        .with("ROLLOUT_KEY", RowKey.of(rollout))
                        .with("CHECKPOINT_CODE", checkpoint.value())
                        .values());
    }

    @Override
    public void withdraw(RolloutId rollout, CheckpointCode checkpoint) {
        activeObjects.delete(rows("PASSED_KEY = ?", key(rollout, checkpoint)));
    }

    private static String key(RolloutId rollout, CheckpointCode checkpoint) {
        return RowKey.of(rollout.program().value(), rollout.bu().value(), checkpoint.value());
    }

    private PassedCheckpointRow[] rows(String criterion, Object value) {
        return activeObjects.find(
                PassedCheckpointRow.class, Query.select().where(criterion, value).order("ID"));
    }
}
