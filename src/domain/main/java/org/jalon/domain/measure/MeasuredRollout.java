package org.jalon.domain.measure;

import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;

/**
 * A rollout with its counters and figures.
 *
 * @param rollout with what was reported by hand where Jira has nothing
 * @param report all that was reported by hand
 */
public record MeasuredRollout(
        Rollout rollout,
        HandReport report,
        RolloutCube cube,
        RolloutFigures figures,
        boolean isLive) {}
