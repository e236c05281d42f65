package org.jalon.domain.program;

import org.jalon.domain.shared.ActorId;

import java.util.Set;

/**
 * Port: who was given which role in a program. Only opaque actor ids are kept, so that an
 * anonymised person keeps what was given and leaves no name.
 */
public interface RoleAssignments {
    boolean holds(ProgramKey program, ProgramRole role, ActorId actor);

    /** Everybody who was given the role, in a fixed order. */
    Set<ActorId> of(ProgramKey program, ProgramRole role);

    /** From now on these people hold the role and nobody else; joins the running unit of work. */
    void replace(ProgramKey program, ProgramRole role, Set<ActorId> actors);
}
