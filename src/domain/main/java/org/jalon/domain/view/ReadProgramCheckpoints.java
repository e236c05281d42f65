package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.CheckpointYields;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.Reviews;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.List;

/** Reads how a program's checkpoints fare; queries do not grow with its rollouts. */
public final class ReadProgramCheckpoints {
    private final CheckpointDesk desk;
    private final Checkpoints checkpoints;
    private final Reviews reviews;
    private final CheckpointRows rows;
    private final ProgramDeviations deviations;

    public ReadProgramCheckpoints(
            CheckpointDesk desk,
            Checkpoints checkpoints,
            Reviews reviews,
            CheckpointRows rows,
            ProgramDeviations deviations) {
        this.desk = desk;
        this.checkpoints = checkpoints;
        this.reviews = reviews;
        this.rows = rows;
        this.deviations = deviations;
    }

    /** The page, or {@link Refused} as not found. */
    public ProgramCheckpoints of(ActorId actor, ProgramKey key) {
        Program program = desk.program(actor, key);
        List<Checkpoint> defined = checkpoints.of(key);
        List<Review> held = reviews.of(key);
        CheckpointYields yields = CheckpointYields.of(held);
        return new ProgramCheckpoints(
                desk.header(program),
                defined.stream().map(it -> column(it, yields)).toList(),
                rows.of(program, defined, held),
                yields,
                desk.latency(program, held),
                deviations.exceptions(program),
                deviations.waived(program),
                deviations.bypasses(actor, program),
                desk.appointments(program),
                desk.isPmo(actor, program),
                desk.now());
    }

    private static CheckpointColumn column(Checkpoint checkpoint, CheckpointYields yields) {
        return new CheckpointColumn(
                checkpoint.code(),
                checkpoint.name(),
                checkpoint.terms(),
                yields.of(checkpoint.code()));
    }
}
