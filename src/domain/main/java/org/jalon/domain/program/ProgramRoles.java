package org.jalon.domain.program;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Message;
import org.jalon.domain.shared.Refused;

import java.util.Optional;

/**
 * Who is what in a program; every use case asks here before it shows or changes anything.
 *
 * <p>An administrator of Jira or of the program's Jira project is ADMIN without being named. ADMIN
 * implies PMO, which implies VIEWER. The lead of a Business Unit is asked for with the unit: the
 * PMO is not the lead of a unit, an ADMIN may act for one. Who may not browse the program's project
 * has no role at all.
 */
public final class ProgramRoles {
    public static final String FORBIDDEN = "program.role.forbidden";

    private final ProgramAccess access;
    private final RoleAssignments assigned;
    private final BusinessUnits units;

    public ProgramRoles(ProgramAccess access, RoleAssignments assigned, BusinessUnits units) {
        this.access = access;
        this.assigned = assigned;
        this.units = units;
    }

    /** Throws {@link Refused}: not found when the program is not to be seen, else forbidden. */
    public void require(ActorId actor, Program program, ProgramRole role) {
        if (!has(actor, program, role)) {
            throw refusal(actor, program, role);
        }
    }

    /** The same for a role in one Business Unit, which {@link ProgramRole#BU_LEAD} is. */
    public void require(ActorId actor, Program program, BusinessUnitCode unit, ProgramRole role) {
        if (!has(actor, program, unit, role)) {
            throw refusal(actor, program, role);
        }
    }

    /** Whether this person has the role; {@link ProgramRole#BU_LEAD} needs a Business Unit. */
    public boolean has(ActorId actor, Program program, ProgramRole role) {
        if (!access.mayBrowse(actor, program.project())) {
            return false;
        }
        return switch (role) {
            case VIEWER -> true;
            case ADMIN -> isAdmin(actor, program);
            case PMO -> isAdmin(actor, program) || holds(actor, program, ProgramRole.PMO);
            case STAKEHOLDER -> holds(actor, program, ProgramRole.STAKEHOLDER);
            case BU_LEAD -> throw new IllegalArgumentException("lead of which Business Unit?");
        };
    }

    /** Whether this person has the role in this Business Unit. */
    public boolean has(ActorId actor, Program program, BusinessUnitCode unit, ProgramRole role) {
        return switch (role) {
            case BU_LEAD ->
                    access.mayBrowse(actor, program.project())
                            && (leads(actor, unit) || isAdmin(actor, program));
            case ADMIN, PMO, STAKEHOLDER, VIEWER -> has(actor, program, role);
        };
    }

    private boolean isAdmin(ActorId actor, Program program) {
        return access.mayAdminister(actor, program.project())
                || holds(actor, program, ProgramRole.ADMIN);
    }

    private boolean holds(ActorId actor, Program program, ProgramRole role) {
        return assigned.holds(program.key(), role, actor);
    }

    private boolean leads(ActorId actor, BusinessUnitCode unit) {
        return units.by(unit).map(BusinessUnit::lead).equals(Optional.of(Optional.of(actor)));
    }

    private Refused refusal(ActorId actor, Program program, ProgramRole role) {
        return access.mayBrowse(actor, program.project())
                ? Refused.forbidden(FORBIDDEN, name(role), program.name())
                : Refused.notFound(VisiblePrograms.NOT_FOUND, program.key().value());
    }

    private static Message name(ProgramRole role) {
        return switch (role) {
            case ADMIN -> Message.of("program.role.admin");
            case PMO -> Message.of("program.role.pmo");
            case BU_LEAD -> Message.of("program.role.bu-lead");
            case STAKEHOLDER -> Message.of("program.role.stakeholder");
            case VIEWER -> Message.of("program.role.viewer");
        };
    }
}
