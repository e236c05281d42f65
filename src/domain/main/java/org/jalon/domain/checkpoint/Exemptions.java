package org.jalon.domain.checkpoint;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.Map;

/** Port: which exceptions are in force. */
public interface Exemptions {
    /**
     * Those of a rollout that hold on that day; approved, with a reason and an end, or they are
     * none. What they say about a criterion that can't be waived is not listened to.
     */
    Map<CriterionCode, Exemption> inForce(RolloutId rollout, LocalDate day);

    /**
     * The same for many rollouts of a program, in a bounded number of queries made at the first
     * question.
     */
    default Exemptions together(ProgramKey program) {
        return this;
    }

    /** Nobody is ever exempted. */
    static Exemptions none() {
        return (rollout, day) -> Map.of();
    }
}
