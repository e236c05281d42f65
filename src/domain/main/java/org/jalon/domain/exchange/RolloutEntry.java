package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.Rollout;

import java.util.List;

/** A rollout of the file with what is recorded about it. */
record RolloutEntry(
        Rollout rollout,
        List<Evidence> evidence,
        List<DeclaredColour> colours,
        List<CheckpointCode> passed,
        List<Forecast> forecasts,
        List<PastDecision> decisions) {}
