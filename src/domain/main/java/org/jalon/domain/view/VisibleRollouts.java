package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

/** The rollouts one person may see. */
public final class VisibleRollouts {
    public static final String NOT_FOUND = "rollout.not-found";

    private final VisiblePrograms programs;
    private final Rollouts rollouts;

    public VisibleRollouts(VisiblePrograms programs, Rollouts rollouts) {
        this.programs = programs;
        this.rollouts = rollouts;
    }

    /** Refused as not found when this person may not see the program. */
    public void requireProgram(ActorId actor, ProgramKey key) {
        programs.by(actor, key);
    }

    /** The rollout, or {@link Refused} as not found. */
    public VisibleRollout by(ActorId actor, ProgramKey key, BusinessUnitCode bu) {
        Program program = programs.by(actor, key);
        return rollouts.by(new RolloutId(key, bu))
                .map(rollout -> new VisibleRollout(program, rollout))
                .orElseThrow(() -> Refused.notFound(NOT_FOUND, bu.value(), key.value()));
    }
}
