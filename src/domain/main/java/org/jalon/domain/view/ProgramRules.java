package org.jalon.domain.view;

import org.jalon.domain.program.Program;

import java.time.Instant;
import java.util.List;

/** The rules of a program, and all that one can be made of. */
public record ProgramRules(
        Program program,
        ProgramHeader header,
        List<RolloutFace> rollouts,
        List<RuleLine> rules,
        Instant asOf) {
    public ProgramRules {
        rollouts = List.copyOf(rollouts);
        rules = List.copyOf(rules);
    }
}
