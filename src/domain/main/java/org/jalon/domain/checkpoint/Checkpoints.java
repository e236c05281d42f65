package org.jalon.domain.checkpoint;

import org.jalon.domain.program.ProgramKey;

import java.util.List;
import java.util.Optional;

/** Port: the checkpoint definitions of programs, unique by program and code, in the saved order. */
public interface Checkpoints {
    /** The program's checkpoints in their order. */
    List<Checkpoint> of(ProgramKey program);

    Optional<Checkpoint> by(ProgramKey program, CheckpointCode code);

    /** Replaces all checkpoints of the program by these; joins the running unit of work. */
    void saveAll(ProgramKey program, List<Checkpoint> checkpoints);
}
