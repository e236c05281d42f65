package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.receipt.ReadBypasses;
import org.jalon.domain.receipt.ReadGuardDefects;
import org.jalon.domain.shared.ActorId;

import java.time.Clock;
import java.util.List;

/** Reads what passed without a checkpoint, for whoever may see the program. */
public final class ReadBypassPage {
    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final ReadBypasses bypasses;
    private final ReadGuardDefects defects;
    private final RolloutsShown shown;
    private final Clock clock;

    public ReadBypassPage(
            VisiblePrograms programs,
            ProgramRoles roles,
            ReadBypasses bypasses,
            ReadGuardDefects defects,
            RolloutsShown shown,
            Clock clock) {
        this.programs = programs;
        this.roles = roles;
        this.bypasses = bypasses;
        this.defects = defects;
        this.shown = shown;
        this.clock = clock;
    }

    /** The page, or {@link org.jalon.domain.shared.Refused}. */
    public BypassPage of(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        boolean office = roles.has(actor, program, ProgramRole.PMO);
        return new BypassPage(
                shown.header(program),
                bypasses.of(actor, key),
                shown.faces(key),
                office ? defects.of(shown.projects(program)) : List.of(),
                office,
                clock.instant());
    }
}
