package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.Figure;

import java.time.LocalDate;
import java.util.Map;

/** Port: the key figures of a rollout as of a day. */
public interface KpiReadings {
    /**
     * Each figure at full precision, or why there is none; those of conformity are left out.
     *
     * @param cube the rollout's counters, which the caller has read
     */
    Map<CheckpointKpi, Figure> of(
            Program program, Rollout rollout, RolloutCube cube, LocalDate asOf);
}
