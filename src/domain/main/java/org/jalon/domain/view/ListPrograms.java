package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The programs a person may see, and what they are in each. */
public final class ListPrograms {
    private final VisiblePrograms programs;
    private final Rollouts rollouts;
    private final ProgramHeaders headers;
    private final ProgramRoles roles;

    public ListPrograms(
            VisiblePrograms programs,
            Rollouts rollouts,
            ProgramHeaders headers,
            ProgramRoles roles) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.headers = headers;
        this.roles = roles;
    }

    /** By key; empty when there is none to see. */
    public List<ProgramLine> of(ActorId actor) {
        return programs.all(actor).stream().map(program -> line(actor, program)).toList();
    }

    private ProgramLine line(ActorId actor, Program program) {
        List<Rollout> all = rollouts.of(program.key());
        Set<ProgramRole> held =
                Arrays.stream(ProgramRole.values())
                        .filter(role -> holds(actor, program, all, role))
                        .collect(Collectors.toSet());
        return new ProgramLine(headers.of(program), all.size(), held);
    }

    private boolean holds(ActorId actor, Program program, List<Rollout> all, ProgramRole role) {
        return role == ProgramRole.BU_LEAD
                ? all.stream().anyMatch(it -> roles.has(actor, program, it.id().bu(), role))
                : roles.has(actor, program, role);
    }
}
