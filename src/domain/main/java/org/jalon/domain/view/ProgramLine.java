package org.jalon.domain.view;

import org.jalon.domain.program.ProgramRole;

import java.util.Set;

/**
 * One line of the list of programs.
 *
 * @param roles what the reader is in it; {@link ProgramRole#BU_LEAD} for who leads any unit
 */
public record ProgramLine(ProgramHeader program, int rollouts, Set<ProgramRole> roles) {
    public ProgramLine {
        roles = Set.copyOf(roles);
    }
}
