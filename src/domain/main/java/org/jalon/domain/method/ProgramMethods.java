package org.jalon.domain.method;

import org.jalon.domain.program.ProgramKey;

import java.util.Optional;

/** Port: which method a program was set up from; a program that was imported has none. */
public interface ProgramMethods {
    Optional<ProgramMethod> by(ProgramKey program);

    /** Adds or replaces; joins the running unit of work. */
    void save(ProgramMethod method);
}
