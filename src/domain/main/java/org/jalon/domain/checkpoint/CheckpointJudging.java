package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;

import java.util.Collection;
import java.util.List;

/** Judges a checkpoint where evidence and counters were read already, for many rollouts at once. */
public final class CheckpointJudging {
    private final GatherEvidence gather;
    private final EvaluateCheckpoint evaluate;

    public CheckpointJudging(GatherEvidence gather, EvaluateCheckpoint evaluate) {
        this.gather = gather;
        this.evaluate = evaluate;
    }

    /** The same for many rollouts of a program, in fewer queries. */
    CheckpointJudging together(Program program, Collection<Rollout> rollouts) {
        return new CheckpointJudging(
                gather.together(program, rollouts), evaluate.together(program));
    }

    Evaluation judge(
            CriterionSubject subject,
            Checkpoint checkpoint,
            List<Evidence> evidence,
            RolloutCube cube) {
        return evaluate.of(
                subject.rollout(),
                checkpoint,
                () -> gather.of(subject, evidence, cube),
                subject.asOf());
    }
}
