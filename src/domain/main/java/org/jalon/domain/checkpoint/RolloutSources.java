package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;

import java.util.Collection;

/** The ports of what criteria ask of what is known about the rollout itself. */
public record RolloutSources(
        Confirmations confirmations,
        SignedRoles signed,
        KpiReadings kpis,
        PassedCheckpoints passed,
        OpenNonconformities nonconformities) {

    /** The same, where what most criteria ask for is read for these rollouts at once. */
    RolloutSources together(Program program, Collection<Rollout> rollouts) {
        return new RolloutSources(
                confirmations, signed, kpis, passed, nonconformities.together(program, rollouts));
    }
}
