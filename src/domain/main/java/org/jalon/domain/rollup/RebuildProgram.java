package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundStart;

import java.time.Clock;
import java.util.Optional;

/** Somebody has the facts of a program written anew; one who asks again gets what is running. */
public final class RebuildProgram {
    /** The name of {@link RebuildPrograms} in the timetable. */
    public static final String WORK = "rebuild";

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final Rollouts rollouts;
    private final Rebuilds rebuilds;
    private final BackgroundStart background;
    private final Clock clock;

    public RebuildProgram(
            VisiblePrograms programs,
            ProgramRoles roles,
            Rollouts rollouts,
            Rebuilds rebuilds,
            BackgroundStart background,
            Clock clock) {
        this.programs = programs;
        this.roles = roles;
        this.rollouts = rollouts;
        this.rebuilds = rebuilds;
        this.background = background;
        this.clock = clock;
    }

    /** Asks for a rebuild and has it begun at once on this node, if no other node is at it. */
    public Rebuild start(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.ADMIN);
        Optional<Rebuild> running = rebuilds.of(key).filter(Rebuild::isRunning);
        Rebuild asked =
                running.orElseGet(
                        () ->
                                Rebuild.begin(
                                        program.key(), clock.instant(), rollouts.of(key).size()));
        if (running.isEmpty()) {
            rebuilds.put(asked);
        }
        background.soon(WORK);
        return asked;
    }

    /** The last rebuild, running or finished; empty when there was none. */
    public Optional<Rebuild> last(ActorId actor, ProgramKey key) {
        roles.require(actor, programs.by(actor, key), ProgramRole.PMO);
        return rebuilds.of(key);
    }
}
