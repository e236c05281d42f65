package org.jalon.domain.measure;

import org.jalon.domain.checkpoint.CheckpointKpi;
import org.jalon.domain.checkpoint.KpiReadings;
import org.jalon.domain.conformity.Conformity;
import org.jalon.domain.conformity.ProgramSheets;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.shared.Figure;

import java.time.LocalDate;

/** Tells checkpoints the key figures of a rollout, at full precision. */
public final class RolloutKpis implements KpiReadings {
    private final HandReports reports;
    private final RolloutCubes cubes;
    private final ProgramSheets sheets;
    private final MeasureRollout measure = new MeasureRollout();

    public RolloutKpis(HandReports reports, RolloutCubes cubes, ProgramSheets sheets) {
        this.reports = reports;
        this.cubes = cubes;
        this.sheets = sheets;
    }

    @Override
    public Figure of(Program program, Rollout rollout, CheckpointKpi kpi, LocalDate asOf) {
        return switch (kpi) {
            case SPI -> figures(program, rollout, asOf).spi();
            case SPI_T -> figures(program, rollout, asOf).spiT();
            case CPI -> figures(program, rollout, asOf).cpi();
            case EARNED_PERCENT -> figures(program, rollout, asOf).evPct();
            case GO_LIVE_SLIP_DAYS -> figures(program, rollout, asOf).goLiveSlipDays();
            case UPDATE_AGE_DAYS -> figures(program, rollout, asOf).updateAgeDays();
            case CONFORMITY_PERCENT ->
                    Conformity.of(
                                    sheets.of(program, sheets.catalogue(program), rollout.id())
                                            .sheet())
                            .percent();
        };
    }

    private RolloutFigures figures(Program program, Rollout rollout, LocalDate asOf) {
        return measure.of(program, rollout, reports.of(rollout.id()), cubes.of(rollout.id()), asOf)
                .figures();
    }
}
