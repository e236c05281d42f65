package org.jalon.domain.program;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The programs one person may see, and how much of their Business Units; a hidden program is
 * refused exactly as a missing one.
 */
public final class VisiblePrograms {
    public static final String NOT_FOUND = "program.not-found";

    private final Programs programs;
    private final ProgramAccess access;
    private final UnitDisclosures disclosures;

    public VisiblePrograms(Programs programs, ProgramAccess access, UnitDisclosures disclosures) {
        this.programs = programs;
        this.access = access;
        this.disclosures = disclosures;
    }

    /** The program, or {@link Refused} with rule {@value #NOT_FOUND}. */
    public Program by(ActorId actor, ProgramKey key) {
        return find(actor, key).orElseThrow(() -> Refused.notFound(NOT_FOUND, key.value()));
    }

    /** The program; empty when it is missing or hidden. */
    public Optional<Program> find(ActorId actor, ProgramKey key) {
        return programs.by(key).filter(program -> access.mayBrowse(actor, program.project()));
    }

    /** All programs this person may see, by key. */
    public List<Program> all(ActorId actor) {
        return programs.all().stream()
                .filter(program -> access.mayBrowse(actor, program.project()))
                .toList();
    }

    /** The units of which this person may know dates and states only. */
    public Set<BusinessUnitCode> closedUnits(ActorId actor, Program program) {
        return disclosures.closedTo(actor, program);
    }

    /** Whether that unit is one of them. */
    public boolean isClosed(ActorId actor, Program program, BusinessUnitCode unit) {
        return disclosures.isClosedTo(actor, program, unit);
    }
}
