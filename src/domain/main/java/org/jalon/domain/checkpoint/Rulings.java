package org.jalon.domain.checkpoint;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.List;

/** Port: what people decided about a checkpoint of a rollout, and what became of conditions. */
public interface Rulings {
    /** Those that hold on that day. */
    List<Ruling> of(RolloutId rollout, Checkpoint checkpoint, LocalDate day);

    /**
     * The same for many rollouts of a program, in a bounded number of queries made at the first
     * question.
     */
    default Rulings together(ProgramKey program) {
        return this;
    }

    /** Nobody ever decides. */
    static Rulings none() {
        return (rollout, checkpoint, day) -> List.of();
    }
}
