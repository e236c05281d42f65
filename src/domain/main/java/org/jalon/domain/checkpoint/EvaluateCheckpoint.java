package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Gathers what is known of a rollout and judges a checkpoint by it; writes nothing. */
public final class EvaluateCheckpoint {
    private final GatherEvidence gather;
    private final Exemptions exemptions;
    private final Rulings rulings;
    private final Judge judge;

    public EvaluateCheckpoint(
            GatherEvidence gather, Exemptions exemptions, Rulings rulings, Judge judge) {
        this.gather = gather;
        this.exemptions = exemptions;
        this.rulings = rulings;
        this.judge = judge;
    }

    /**
     * Evaluates what the checkpoint asks of this rollout; whatever goes wrong on the way comes back
     * as "not evaluated", never as a pass.
     */
    public Evaluation of(Program program, Rollout rollout, Checkpoint checkpoint, LocalDate asOf) {
        CriterionSubject subject = new CriterionSubject(program, rollout, checkpoint.code(), asOf);
        return of(rollout, checkpoint, () -> gather.of(subject), asOf);
    }

    /** The same for many rollouts of a program, in fewer queries. */
    EvaluateCheckpoint together(Program program) {
        return new EvaluateCheckpoint(
                gather, exemptions.together(program.key()), rulings.together(program.key()), judge);
    }

    /** Evaluates by what the caller gathers, with the same promise. */
    Evaluation of(
            Rollout rollout, Checkpoint checkpoint, Supplier<Gathered> gathering, LocalDate asOf) {
        Checkpoint asked = checkpoint.askedOf(rollout);
        try {
            Decided decided =
                    new Decided(
                            exemptions.inForce(rollout.id(), asOf),
                            rulings.of(rollout.id(), checkpoint, asOf));
            return judge.judge(asked, gathering.get(), decided, asOf);
        } catch (RuntimeException failure) {
            return new Evaluation.NotEvaluated(Judge.strictest(asked), failure.toString());
        }
    }
}
