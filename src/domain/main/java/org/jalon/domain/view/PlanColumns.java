package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;

import java.util.List;
import java.util.Optional;

/** The milestones of a plan, each with the checkpoint that is decided at it. */
public final class PlanColumns {
    private final Checkpoints checkpoints;

    public PlanColumns(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    List<MatrixMilestone> of(Program program) {
        List<Checkpoint> defined = checkpoints.of(program.key());
        return program.milestones().stream()
                .map(planned -> new MatrixMilestone(planned, decidedAt(planned, defined)))
                .toList();
    }

    private static Optional<MatrixMilestone.MilestoneCheckpoint> decidedAt(
            PlannedMilestone planned, List<Checkpoint> defined) {
        return defined.stream()
                .filter(checkpoint -> checkpoint.milestone().equals(planned.code()))
                .findFirst()
                .map(c -> new MatrixMilestone.MilestoneCheckpoint(c.code(), c.name()));
    }
}
