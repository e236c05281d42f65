package org.jalon.domain.measure;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.RolloutCubes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Measures a program from its stored rows and counters; never from issues. */
public final class MeasureProgram {
    private final Rollouts rollouts;
    private final HandReports reports;
    private final RolloutCubes cubes;
    private final Clock clock;
    private final MeasureRollout measure = new MeasureRollout();
    private final SumFigures sums = new SumFigures();

    public MeasureProgram(Rollouts rollouts, HandReports reports, RolloutCubes cubes, Clock clock) {
        this.rollouts = rollouts;
        this.reports = reports;
        this.cubes = cubes;
        this.clock = clock;
    }

    /** All rollouts of the program and the program itself, as of the program's status date. */
    public MeasuredProgram of(Program program) {
        return of(program, rollouts.of(program.key()));
    }

    /** The program as if it had these rollouts only, as of the program's status date. */
    public MeasuredProgram of(Program program, List<Rollout> some) {
        LocalDate statusDate = program.statusDate(clock);
        Map<RolloutId, HandReport> byHand = reports.of(program.key());
        Instant asOf = clock.instant();
        Map<RolloutId, RolloutCube> counters = cubes.of(some.stream().map(Rollout::id).toList());
        List<MeasuredRollout> measured =
                some.stream()
                        .map(
                                rollout ->
                                        measure.of(
                                                program,
                                                rollout,
                                                byHand.getOrDefault(rollout.id(), HandReport.NONE),
                                                counters.get(rollout.id()),
                                                statusDate))
                        .toList();
        return new MeasuredProgram(program, statusDate, asOf, measured, sums.of(program, measured));
    }
}
