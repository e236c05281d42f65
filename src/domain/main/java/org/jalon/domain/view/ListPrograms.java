package org.jalon.domain.view;

import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;

import java.util.List;

/** The programs a person may see. */
public final class ListPrograms {
    private final VisiblePrograms programs;
    private final Rollouts rollouts;
    private final ProgramHeaders headers;

    public ListPrograms(VisiblePrograms programs, Rollouts rollouts, ProgramHeaders headers) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.headers = headers;
    }

    /** By key; empty when there is none to see. */
    public List<ProgramLine> of(ActorId actor) {
        return programs.all(actor).stream()
                .map(
                        program ->
                                new ProgramLine(
                                        headers.of(program), rollouts.of(program.key()).size()))
                .toList();
    }
}
