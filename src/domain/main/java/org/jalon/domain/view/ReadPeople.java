package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;

import java.time.Clock;

/** Who is what in a program, for who may see it. */
public final class ReadPeople {
    private final VisiblePrograms programs;
    private final ProgramHeaders headers;
    private final RoleHolders holders;
    private final UnitsShown units;
    private final ProgramRoles roles;
    private final Clock clock;

    public ReadPeople(
            VisiblePrograms programs,
            ProgramHeaders headers,
            RoleHolders holders,
            UnitsShown units,
            ProgramRoles roles,
            Clock clock) {
        this.programs = programs;
        this.headers = headers;
        this.holders = holders;
        this.units = units;
        this.roles = roles;
        this.clock = clock;
    }

    /** The people, or {@link org.jalon.domain.shared.Refused} when it is not to be seen. */
    public PeopleOfProgram of(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        return new PeopleOfProgram(
                headers.of(program),
                roles.has(actor, program, ProgramRole.ADMIN),
                holders.of(key),
                units.of(actor, program),
                units.calendars(),
                clock.instant());
    }
}
