package org.jalon.domain.review;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

/** Finds what a review is about, for a person who may see it. */
public final class ReviewSubjects {
    public static final String NOT_FOUND = "rollout.not-found";

    private final VisiblePrograms programs;
    private final Rollouts rollouts;

    public ReviewSubjects(VisiblePrograms programs, Rollouts rollouts) {
        this.programs = programs;
        this.rollouts = rollouts;
    }

    /** The rollout, or {@link Refused} as not found. */
    public ReviewSubject by(ActorId actor, ProgramKey key, BusinessUnitCode bu) {
        Program program = programs.by(actor, key);
        return rollouts.by(new RolloutId(key, bu))
                .map(rollout -> new ReviewSubject(program, rollout))
                .orElseThrow(() -> Refused.notFound(NOT_FOUND, bu.value(), key.value()));
    }
}
