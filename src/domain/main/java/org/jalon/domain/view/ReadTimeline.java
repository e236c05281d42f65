package org.jalon.domain.view;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;

import java.util.Optional;

/**
 * The timeline: the very dates of the matrix, and the dependencies between Business Units; what a
 * unit waits for is left out when the viewer may know its dates and states only.
 */
public final class ReadTimeline {
    private final ReadProgramMatrix matrices;
    private final Dependencies dependencies;

    public ReadTimeline(ReadProgramMatrix matrices, Dependencies dependencies) {
        this.matrices = matrices;
        this.dependencies = dependencies;
    }

    /** The timeline, or {@link org.jalon.domain.shared.Refused} when it is not to be seen. */
    public Timeline of(ActorId actor, ProgramKey program) {
        ProgramMatrix matrix = matrices.of(actor, program, Optional.empty());
        return new Timeline(matrix, dependencies.between(actor, ReadDependencies.waiting(matrix)));
    }
}
