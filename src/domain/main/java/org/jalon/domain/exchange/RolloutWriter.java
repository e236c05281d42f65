package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.EvidenceRegister;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.Forecasts;
import org.jalon.domain.rollout.Rollouts;

/** Writes the rollouts with their milestones, evidence, colours and passed checkpoints. */
public final class RolloutWriter {
    private final Rollouts rollouts;
    private final Forecasts forecasts;
    private final EvidenceRegister evidence;
    private final DeclaredColours colours;
    private final PassedCheckpoints passed;

    public RolloutWriter(
            Rollouts rollouts,
            Forecasts forecasts,
            EvidenceRegister evidence,
            DeclaredColours colours,
            PassedCheckpoints passed) {
        this.rollouts = rollouts;
        this.forecasts = forecasts;
        this.evidence = evidence;
        this.colours = colours;
        this.passed = passed;
    }
}
