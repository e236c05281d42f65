package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.Figure;

import java.time.LocalDate;

/** Port: the key figures of a rollout as of a day. */
public interface KpiReadings {
    /** The figure at full precision, or why there is none. */
    Figure of(Program program, Rollout rollout, CheckpointKpi kpi, LocalDate asOf);
}
