package org.jalon.domain.program;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.shared.ActorId;

/**
 * How much of a Business Unit one person may know in a program; views ask here and nowhere else.
 *
 * <p>A unit's disclosure is for others. Its lead, its stakeholders, who may browse all of its Jira
 * projects, and the program's ADMIN know everything.
 */
public final class UnitDisclosures {
    private final ProgramAccess access;
    private final ProgramRoles roles;

    public UnitDisclosures(ProgramAccess access, ProgramRoles roles) {
        this.access = access;
        this.roles = roles;
    }

    /** What this viewer may know of this unit. */
    public Disclosure of(ActorId viewer, Program program, BusinessUnit unit) {
        return unit.disclosure() == Disclosure.FULL || belongsTo(viewer, program, unit)
                ? Disclosure.FULL
                : unit.disclosure();
    }

    private boolean belongsTo(ActorId viewer, Program program, BusinessUnit unit) {
        return browsesAllOf(viewer, unit)
                || unit.profile().isStakeholder(viewer)
                || roles.has(viewer, program, unit.code(), ProgramRole.BU_LEAD);
    }

    /** A unit without a project in this Jira has nobody who belongs to it by browsing. */
    private boolean browsesAllOf(ActorId viewer, BusinessUnit unit) {
        return !unit.projects().isEmpty()
                && unit.projects().stream().allMatch(project -> access.mayBrowse(viewer, project));
    }
}
