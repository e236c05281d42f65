package org.jalon.domain.program;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.List;
import java.util.Optional;

/** The programs one person may see; a hidden one is refused exactly as a missing one. */
public final class VisiblePrograms {
    public static final String NOT_FOUND = "program.not-found";

    private final Programs programs;
    private final ProgramAccess access;

    public VisiblePrograms(Programs programs, ProgramAccess access) {
        this.programs = programs;
        this.access = access;
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
}
