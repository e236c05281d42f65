package org.jalon.domain.checkpoint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;

/** Which checkpoint each rollout comes to next, and how it would be judged today. */
public final class NextCheckpoints {
    private final Checkpoints checkpoints;
    private final PassedCheckpoints passed;
    private final EvidenceRegister evidence;
    private final EvaluateCheckpoint evaluate;

    public NextCheckpoints(
            Checkpoints checkpoints,
            PassedCheckpoints passed,
            EvidenceRegister evidence,
            EvaluateCheckpoint evaluate) {
        this.checkpoints = checkpoints;
        this.passed = passed;
        this.evidence = evidence;
        this.evaluate = evaluate;
    }

    /** The next checkpoints of these rollouts in a bounded number of queries; all passed: left out. */
    public Map<RolloutId, NextCheckpoint> of(
            Program program, Map<Rollout, RolloutCube> rollouts, LocalDate asOf) {
        throw new UnsupportedOperationException("comes with the next push");
    }

    /** The next checkpoint of one rollout; empty when all are passed. */
    public Optional<NextCheckpoint> of(
            Program program, Rollout rollout, RolloutCube cube, LocalDate asOf) {
        return Optional.ofNullable(of(program, Map.of(rollout, cube), asOf).get(rollout.id()));
    }
}
