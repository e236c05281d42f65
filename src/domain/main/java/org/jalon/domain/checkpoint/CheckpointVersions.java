package org.jalon.domain.checkpoint;

import org.jalon.domain.program.ProgramKey;

import java.util.List;
import java.util.Optional;

/**
 * Port: every definition a program's checkpoints ever had, unique by program, code and version.
 * What was added stays.
 */
public interface CheckpointVersions {
    /** That version of the definition; a review that began with it goes on with it. */
    Optional<Checkpoint> at(ProgramKey program, CheckpointCode code, int version);

    /** All versions, newest first. */
    List<DefinitionVersion> of(ProgramKey program, CheckpointCode code);

    /** Joins the running unit of work. */
    void add(ProgramKey program, DefinitionVersion version);
}
