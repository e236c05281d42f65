package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CheckpointVersions;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.checkpoint.EvaluateCheckpoint;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.Refused;

import java.time.Clock;
import java.util.Optional;

/** The definitions that reviews are held by, and how rollouts stand to them. */
public final class ReviewedCheckpoints {
    public static final String NOT_FOUND = "checkpoint.not-found";

    private final Checkpoints checkpoints;
    private final CheckpointVersions versions;
    private final EvaluateCheckpoint evaluate;
    private final Standings standings;
    private final Clock clock;

    /**
     * @param evaluate looks at criteria only: a review decides anew, whatever people decided before
     */
    public ReviewedCheckpoints(
            Checkpoints checkpoints,
            CheckpointVersions versions,
            EvaluateCheckpoint evaluate,
            Standings standings,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.versions = versions;
        this.evaluate = evaluate;
        this.standings = standings;
        this.clock = clock;
    }

    /** The definition as it is now, or {@link Refused} as not found. */
    Checkpoint now(Program program, CheckpointCode code) {
        return checkpoints
                .by(program.key(), code)
                .orElseThrow(() -> Refused.notFound(NOT_FOUND, code.value()));
    }

    /** The definition the review began with. */
    Checkpoint of(Review review) {
        ProgramKey program = review.id().rollout().program();
        CheckpointCode code = review.id().checkpoint();
        return versions.at(program, code, review.definitionVersion())
                .or(() -> present(program, code, review.definitionVersion()))
                .orElseThrow(() -> Refused.notFound(NOT_FOUND, code.value()));
    }

    /** One that was defined before versions were kept. */
    private Optional<Checkpoint> present(ProgramKey program, CheckpointCode code, int version) {
        return checkpoints.by(program, code).filter(it -> it.version() == version);
    }

    Evaluation evaluate(Program program, Rollout rollout, Checkpoint checkpoint) {
        return evaluate.of(program, rollout, checkpoint, program.statusDate(clock));
    }

    /** Something was said or decided; joins the running unit of work. */
    void changedBy(Review review) {
        standings.forget(review.id().rollout());
    }
}
