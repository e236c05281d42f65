package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.WorkingCalendar;
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
 * @param calendars all that a unit may go by
 */
public record PeopleOfProgram(
        ProgramHeader program,
        boolean mayAssign,
        List<Holders> roles,
        List<Unit> units,
        List<WorkingCalendar> calendars,
        Instant asOf) {
    public PeopleOfProgram {
        roles = List.copyOf(roles);
        units = List.copyOf(units);
        calendars = List.copyOf(calendars);
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
    public record Unit(
            BusinessUnit unit,
            Optional<Person> lead,
            List<NamedStakeholder> stakeholders,
            ProfileRight right) {
        public Unit {
            stakeholders = List.copyOf(stakeholders);
        }
    }

    /**
     * A stakeholder as the viewer is told.
     *
     * @param account empty for who has none in this Jira
     */
    public record NamedStakeholder(Stakeholder stakeholder, Optional<Person> account) {}
}
