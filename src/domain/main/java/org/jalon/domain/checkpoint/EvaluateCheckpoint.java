package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCubes;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Gathers what is known of a rollout and judges a checkpoint by it; writes nothing. */
public final class EvaluateCheckpoint {
    private final EvidenceRegister evidence;
    private final RolloutCubes cubes;
    private final Judge judge;

    public EvaluateCheckpoint(EvidenceRegister evidence, RolloutCubes cubes, Judge judge) {
        this.evidence = evidence;
        this.cubes = cubes;
        this.judge = judge;
    }

    /** Evaluates; whatever goes wrong on the way comes back as "not evaluated", never as a pass. */
    public Evaluation of(RolloutId rollout, Checkpoint checkpoint, LocalDate asOf) {
        return of(checkpoint, () -> new Gathered(evidence.of(rollout), cubes.of(rollout)), asOf);
    }

    /** Evaluates by what the caller gathers, with the same promise. */
    Evaluation of(Checkpoint checkpoint, Supplier<Gathered> gathering, LocalDate asOf) {
        try {
            return judge.judge(checkpoint, gathering.get(), asOf);
        } catch (RuntimeException failure) {
            return new Evaluation.NotEvaluated(Judge.strictest(checkpoint), failure.toString());
        }
    }
}
