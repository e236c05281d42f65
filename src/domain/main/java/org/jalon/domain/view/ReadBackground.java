package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramAccess;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollup.Hints;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.FunctionSwitches;
import org.jalon.domain.shared.WorkRuns;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** For the PMO and administrators: whether what keeps figures right is at work. */
public final class ReadBackground {
    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final ProgramAccess access;
    private final ProgramHeaders headers;
    private final Works works;
    private final Clock clock;

    /** What is known of works in the background. */
    public record Works(Hints hints, FunctionSwitches switches, WorkRuns runs) {}

    public ReadBackground(
            VisiblePrograms programs,
            ProgramRoles roles,
            ProgramAccess access,
            ProgramHeaders headers,
            Works works,
            Clock clock) {
        this.programs = programs;
        this.roles = roles;
        this.access = access;
        this.headers = headers;
        this.works = works;
        this.clock = clock;
    }

    public BackgroundReport of(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.PMO);
        Map<BackgroundFunction, Boolean> functions = new EnumMap<>(BackgroundFunction.class);
        for (BackgroundFunction function : BackgroundFunction.values()) {
            functions.put(function, works.switches().isOn(function));
        }
        return new BackgroundReport(
                headers.of(program),
                clock.instant(),
                access.mayImport(actor),
                roles.has(actor, program, ProgramRole.ADMIN),
                works.hints().waiting(),
                works.hints().last(),
                functions,
                works.runs().all());
    }
}
