package org.jalon.domain.view;

import org.jalon.domain.checkpoint.StandingBook;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;

/**
 * Whoever sees how a rollout stands before its next checkpoint may ask for a fresh look, which is
 * written down for everybody; once a minute and rollout, however many ask.
 */
public final class LookAgain {
    private final VisibleRollouts rollouts;
    private final StandingBook book;

    public LookAgain(VisibleRollouts rollouts, StandingBook book) {
        this.rollouts = rollouts;
        this.book = book;
    }

    /** Looks, or {@link org.jalon.domain.shared.Refused} as not found. */
    public void of(ActorId actor, ProgramKey program, BusinessUnitCode bu) {
        VisibleRollout visible = rollouts.by(actor, program, bu);
        book.again(visible.program(), visible.rollout());
    }
}
