package org.jalon.domain.rollout;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;

/** One Business Unit in one program; the natural identity of a rollout. */
public record RolloutId(ProgramKey program, BusinessUnitCode bu) {
    /** A rollout by the plain texts of its two codes. */
    public static RolloutId of(String program, String bu) {
        return new RolloutId(new ProgramKey(program), new BusinessUnitCode(bu));
    }

    @Override
    public String toString() {
        return program + "/" + bu;
    }
}
