package org.jalon.domain.receipt;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.List;

/**
 * The decision log of a rollout, for whoever may know more of its Business Unit than dates and
 * states; for all others there is none.
 */
public final class ReadDecisionLog {
    static final String NOT_FOUND = "receipt.log.not-found";
    static final int MOST = 200;

    private final VisiblePrograms programs;
    private final Rollouts rollouts;
    private final LoggedEntries entries;
    private final VerifyDecisionLog verify;

    public ReadDecisionLog(
            VisiblePrograms programs,
            Rollouts rollouts,
            LoggedEntries entries,
            VerifyDecisionLog verify) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.entries = entries;
        this.verify = verify;
    }

    /** The entries before that sequence, newest first, or {@link Refused}. */
    public List<LoggedEntry> before(
            ActorId actor, ProgramKey program, BusinessUnitCode bu, long sequence) {
        return entries.before(visible(actor, program, bu), sequence, MOST);
    }

    /** Whether the whole chain holds, or {@link Refused}. */
    public ChainState verify(ActorId actor, ProgramKey program, BusinessUnitCode bu) {
        return verify.of(visible(actor, program, bu));
    }

    private RolloutId visible(ActorId actor, ProgramKey key, BusinessUnitCode bu) {
        Program program = programs.by(actor, key);
        return rollouts.by(new RolloutId(key, bu))
                .map(Rollout::id)
                .filter(rollout -> !programs.isClosed(actor, program, bu))
                .orElseThrow(() -> Refused.notFound(NOT_FOUND, bu.value(), key.value()));
    }
}
