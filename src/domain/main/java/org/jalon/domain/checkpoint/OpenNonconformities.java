package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;

/** Port: how a rollout stands to the mandatory requirements of the version it heads for. */
public interface OpenNonconformities {
    Nonconformities of(Program program, RolloutId rollout);
}
