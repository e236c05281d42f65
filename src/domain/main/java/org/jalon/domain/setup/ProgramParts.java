package org.jalon.domain.setup;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.standard.StandardKey;

import java.util.List;
import java.util.Optional;

/**
 * What goes from our tables when a program that was set up is taken back.
 *
 * @param rollouts the units whose rollouts go with the program
 * @param units those that go themselves, because nobody else needs them; as the standard
 */
public record ProgramParts(
        Optional<ProgramKey> program,
        List<BusinessUnitCode> rollouts,
        Optional<StandardKey> standard,
        List<BusinessUnitCode> units) {
    public ProgramParts {
        rollouts = List.copyOf(rollouts);
        units = List.copyOf(units);
    }
}
