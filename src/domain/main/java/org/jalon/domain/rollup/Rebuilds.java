package org.jalon.domain.rollup;

import org.jalon.domain.program.ProgramKey;

import java.util.Optional;

/** Port: the last rebuild of each program, finished or not. */
public interface Rebuilds {
    Optional<Rebuild> of(ProgramKey program);

    /** Adds or replaces that of its program. */
    void put(Rebuild rebuild);
}
