package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;

import java.util.Collection;

/** Port: how a rollout stands to the mandatory requirements of the version it heads for. */
public interface OpenNonconformities {
    Nonconformities of(Program program, RolloutId rollout);

    /** The same for these rollouts, in a bounded number of queries made at the first question. */
    default OpenNonconformities together(Program program, Collection<Rollout> rollouts) {
        return this;
    }
}
