package org.jalon.domain.view;

import java.time.Instant;
import java.util.List;

/** What the checkpoints of a program ask for. */
public record ProgramDefinitions(
        ProgramHeader header,
        boolean mayChange,
        List<DefinedCheckpoint> checkpoints,
        Instant asOf) {
    public ProgramDefinitions {
        checkpoints = List.copyOf(checkpoints);
    }
}
