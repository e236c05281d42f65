package org.jalon.domain.measure;

import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;

/** A rollout with its counters and figures. */
public record MeasuredRollout(
        Rollout rollout, RolloutCube cube, RolloutFigures figures, boolean isLive) {}
