package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;

import java.time.Clock;

/** Shows whoever may see a program what its checkpoints ask for, and since when. */
public final class ReadDefinitions {
    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final ProgramHeaders headers;
    private final DefinitionShelf shelf;
    private final Clock clock;

    public ReadDefinitions(
            VisiblePrograms programs,
            ProgramRoles roles,
            ProgramHeaders headers,
            DefinitionShelf shelf,
            Clock clock) {
        this.programs = programs;
        this.roles = roles;
        this.headers = headers;
        this.shelf = shelf;
        this.clock = clock;
    }

    public ProgramDefinitions of(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        return new ProgramDefinitions(
                headers.of(program),
                roles.has(actor, program, ProgramRole.PMO),
                shelf.of(key),
                clock.instant());
    }
}
