package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.program.ProgramRole;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is what in a program, and what is known of its Business Units.
 *
 * @param mayAssign whether the viewer may say who is what
 * @param roles those that are given to people, in their order
 * @param units in the order of the program
 */
public record PeopleOfProgram(
        ProgramHeader program,
        boolean mayAssign,
        List<Holders> roles,
        List<Unit> units,
        Instant asOf) {
    public PeopleOfProgram {
        roles = List.copyOf(roles);
        units = List.copyOf(units);
    }

    /** Those who were given one role. */
    public record Holders(ProgramRole role, List<Person> people) {
        public Holders {
            people = List.copyOf(people);
        }
    }

    /**
     * One Business Unit.
     *
     * @param right what the viewer may change of it
     */
    public record Unit(BusinessUnit unit, Optional<Person> lead, ProfileRight right) {}
}
