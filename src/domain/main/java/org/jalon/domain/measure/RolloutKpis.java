package org.jalon.domain.measure;

import org.jalon.domain.checkpoint.CheckpointKpi;
import org.jalon.domain.checkpoint.KpiReadings;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.Figure;

import java.time.LocalDate;
import java.util.Map;

/** Tells checkpoints the key figures of a rollout, at full precision. */
public final class RolloutKpis implements KpiReadings {
    private final HandReports reports;
    private final MeasureRollout measure = new MeasureRollout();

    public RolloutKpis(HandReports reports) {
        this.reports = reports;
    }

    @Override
    public Map<CheckpointKpi, Figure> of(
            Program program, Rollout rollout, RolloutCube cube, LocalDate asOf) {
        RolloutFigures figures =
                measure.of(program, rollout, reports.of(rollout.id()), cube, asOf).figures();
        return Map.of(
                CheckpointKpi.SPI, figures.spi(),
                CheckpointKpi.SPI_T, figures.spiT(),
                CheckpointKpi.CPI, figures.cpi(),
                CheckpointKpi.EARNED_PERCENT, figures.evPct(),
                CheckpointKpi.GO_LIVE_SLIP_DAYS, figures.goLiveSlipDays(),
                CheckpointKpi.UPDATE_AGE_DAYS, figures.updateAgeDays());
    }
}
