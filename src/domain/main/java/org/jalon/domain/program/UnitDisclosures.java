package org.jalon.domain.program;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of a Business Unit one person may know in a program; views ask here and nowhere else.
 *
 * <p>A unit's disclosure is for others. Its lead, its stakeholders, who may browse all of its Jira
 * projects, and the program's ADMIN know everything.
 */
public final class UnitDisclosures {
    /** Why a figure of a closed unit has no value; an i18n key. */
    public static final String NOT_DISCLOSED = "disclosure.not-disclosed";

    private final ProgramAccess access;
    private final ProgramRoles roles;
    private final BusinessUnits units;

    public UnitDisclosures(ProgramAccess access, ProgramRoles roles, BusinessUnits units) {
        this.access = access;
        this.roles = roles;
        this.units = units;
    }

    /** What this viewer may know of this unit. */
    public Disclosure of(ActorId viewer, Program program, BusinessUnit unit) {
        return unit.disclosure() == Disclosure.FULL
                        || belongsTo(viewer, unit)
                        || roles.has(viewer, program, ProgramRole.ADMIN)
                ? Disclosure.FULL
                : unit.disclosure();
    }

    /**
     * The units of which this viewer may know dates and states only; queries do not grow with them.
     */
    public Set<BusinessUnitCode> closedTo(ActorId viewer, Program program) {
        List<BusinessUnit> closed =
                units.all().stream()
                        .filter(unit -> unit.disclosure() == Disclosure.CHECKPOINTS_ONLY)
                        .filter(unit -> !belongsTo(viewer, unit))
                        .toList();
        return closed.isEmpty() || roles.has(viewer, program, ProgramRole.ADMIN)
                ? Set.of()
                : closed.stream().map(BusinessUnit::code).collect(Collectors.toSet());
    }

    /** Whether this viewer may know dates and states only of that unit. */
    public boolean isClosedTo(ActorId viewer, Program program, BusinessUnitCode unit) {
        return units.by(unit)
                .filter(known -> of(viewer, program, known) == Disclosure.CHECKPOINTS_ONLY)
                .isPresent();
    }

    private boolean belongsTo(ActorId viewer, BusinessUnit unit) {
        return unit.lead().equals(Optional.of(viewer))
                || unit.profile().isStakeholder(viewer)
                || browsesAllOf(viewer, unit);
    }

    /** A unit without a project in this Jira has nobody who belongs to it by browsing. */
    private boolean browsesAllOf(ActorId viewer, BusinessUnit unit) {
        return !unit.projects().isEmpty()
                && unit.projects().stream().allMatch(project -> access.mayBrowse(viewer, project));
    }
}
