package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.checkpoint.EvaluateCheckpoint;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.checkpoint.NextCheckpoints;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCubes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Which checkpoint a rollout has in front of it, and how it stands. */
public final class CheckpointsAhead {
    private final Checkpoints checkpoints;
    private final PassedCheckpoints passed;
    private final NextCheckpoints next;
    private final EvaluateCheckpoint evaluate;
    private final RolloutCubes cubes;
    private final Clock clock;

    public CheckpointsAhead(
            Checkpoints checkpoints,
            PassedCheckpoints passed,
            NextCheckpoints next,
            EvaluateCheckpoint evaluate,
            RolloutCubes cubes,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.passed = passed;
        this.next = next;
        this.evaluate = evaluate;
        this.cubes = cubes;
        this.clock = clock;
    }

    /** The checkpoint of that code as the rollout is asked it; empty when there is none. */
    Optional<Checkpoint> by(Program program, Rollout rollout, CheckpointCode code) {
        return checkpoints.by(program.key(), code).map(found -> found.askedOf(rollout));
    }

    /** The code of the next one; empty when all are passed. */
    Optional<CheckpointCode> next(Program program, Rollout rollout, LocalDate asOf) {
        return next.of(program, rollout, cubes.of(rollout.id()), asOf).map(NextCheckpoint::code);
    }

    /** As it is known; judged now where it is not. */
    StandingShown standing(
            Program program, Rollout rollout, Checkpoint checkpoint, LocalDate asOf) {
        return next.known(rollout, checkpoint, cubes.of(rollout.id()), asOf)
                .flatMap(
                        known ->
                                known.evaluation(checkpoint)
                                        .map(found -> StandingShown.of(known, found)))
                .orElseGet(
                        () ->
                                new StandingShown(
                                        evaluate.of(program, rollout, checkpoint, asOf),
                                        clock.instant(),
                                        Map.of()));
    }

    boolean isPassed(Rollout rollout, Checkpoint checkpoint) {
        return passed.of(rollout.id()).contains(checkpoint.code());
    }
}
