package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;

import java.util.List;

/** A checkpoint of a program and the versions its definition had, newest first. */
public record DefinedCheckpoint(Checkpoint definition, List<DefinitionChange> history) {
    public DefinedCheckpoint {
        history = List.copyOf(history);
    }
}
