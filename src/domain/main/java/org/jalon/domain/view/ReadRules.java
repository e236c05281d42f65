package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;

import java.time.Clock;

/** The rules of a program and how they fared, for those who may change them. */
public final class ReadRules {
    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final ProgramHeaders headers;
    private final RuleLines lines;
    private final Clock clock;

    public ReadRules(
            VisiblePrograms programs,
            ProgramRoles roles,
            ProgramHeaders headers,
            RuleLines lines,
            Clock clock) {
        this.programs = programs;
        this.roles = roles;
        this.headers = headers;
        this.lines = lines;
        this.clock = clock;
    }

    /** By the order in which they count, or refused to who is no PMO. */
    public ProgramRules of(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.PMO);
        return new ProgramRules(
                program, headers.of(program), lines.faces(key), lines.of(key), clock.instant());
    }
}
