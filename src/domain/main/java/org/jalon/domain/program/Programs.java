package org.jalon.domain.program;

import java.util.List;
import java.util.Optional;

/** Port: the programs, unique by key, each with its workstreams and milestones in their order. */
public interface Programs {
    Optional<Program> by(ProgramKey key);

    /** All programs, by key. */
    List<Program> all();

    /** Adds or replaces the program with its plan; joins the running unit of work. */
    void save(Program program);
}
