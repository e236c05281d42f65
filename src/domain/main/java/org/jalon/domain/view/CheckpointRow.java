package org.jalon.domain.view;

import java.util.List;

/** The checkpoints of one rollout, in the program's order. */
public record CheckpointRow(RolloutFace face, List<CheckpointCell> cells) {
    public CheckpointRow {
        cells = List.copyOf(cells);
    }
}
