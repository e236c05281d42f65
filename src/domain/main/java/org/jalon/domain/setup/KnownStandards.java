package org.jalon.domain.setup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.Standards;

import java.util.List;
import java.util.Optional;

/** The Standards a new program can bring another version of. */
public final class KnownStandards {
    private final MethodLibrary library;
    private final Programs programs;
    private final Standards standards;

    public KnownStandards(MethodLibrary library, Programs programs, Standards standards) {
        this.library = library;
        this.programs = programs;
        this.standards = standards;
    }

    /** Those some program is about, in the order of the programs. */
    public List<Standard> all(ActorId actor) {
        library.requireSetup(actor);
        return programs.all().stream()
                .map(Program::standard)
                .distinct()
                .map(standards::by)
                .flatMap(Optional::stream)
                .toList();
    }
}
