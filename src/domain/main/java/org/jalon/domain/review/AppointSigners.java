package org.jalon.domain.review;

import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.People;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.Refused;

import java.util.Optional;
import java.util.Set;

/** The PMO says who signs off for which role. */
public final class AppointSigners {
    public static final String NO_ROLE = "review.no-role";
    public static final String NO_UNIT = "review.no-unit";
    public static final String NOBODY = "people.nobody";

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final BusinessUnits units;
    private final People people;
    private final AppointmentBook book;

    public AppointSigners(
            VisiblePrograms programs,
            ProgramRoles roles,
            BusinessUnits units,
            People people,
            AppointmentBook book) {
        this.programs = programs;
        this.roles = roles;
        this.units = units;
        this.people = people;
        this.book = book;
    }

    /**
     * From now on these people fill the role, for that unit or for all, or {@link Refused}.
     *
     * @param unit empty text for all of the program
     * @param chosen nobody: nobody is appointed any more
     */
    public void of(ActorId actor, ProgramKey key, String role, String unit, Set<ActorId> chosen) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.PMO);
        if (!Code.isValid(role)) {
            throw Refused.invalid(NO_ROLE);
        }
        for (ActorId person : chosen) {
            if (people.displayNameOf(person).isEmpty()) {
                throw Refused.invalid(NOBODY);
            }
        }
        book.keep(key, new Appointment(new SignOffRoleCode(role), unit(unit), chosen));
    }

    private Optional<BusinessUnitCode> unit(String unit) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(unit)
                .filter(Code::isValid)
                .map(BusinessUnitCode::new)
                .filter(code -> units.by(code).isPresent())
                .or(
                        () -> {
                            throw Refused.invalid(NO_UNIT, unit);
                        });
    }
}
