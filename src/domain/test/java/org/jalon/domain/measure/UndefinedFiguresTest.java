package org.jalon.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jalon.domain.fixture.House;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Figure;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What cannot be computed says why, and is never a zero. */
public class UndefinedFiguresTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final Rollout spain = sample.rollout("ES");

    private MeasuredRollout measure(Rollout rollout, RolloutCube cube, LocalDate asOf) {
        return new MeasureRollout().of(sample.program, rollout, HandReport.NONE, cube, asOf);
    }

    private Rollout withoutMoney() {
        return new Rollout(
                spain.id(),
                spain.issue(),
                spain.wave(),
                spain.kickoff(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                spain.milestones());
    }

    @Test
    public void withoutBudgetThereIsNoMoneyButASchedule() {
        RolloutFigures figures =
                measure(withoutMoney(), house.cubes.of(spain.id()), SampleProgram.STATUS_DATE)
                        .figures();

        Figure none = Figure.undefined("measure.no-budget");
        assertThat(figures.pv()).isEqualTo(none);
        assertThat(figures.cpi()).isEqualTo(none);
        assertThat(figures.eac()).isEqualTo(none);
        assertThat(figures.tcpi()).isEqualTo(none);
        assertThat(figures.spi().value().orElseThrow()).isCloseTo(0.683, within(5e-4));
        assertThat(figures.cpiBand()).isEmpty();
        assertThat(figures.computedColour()).contains(Colour.RED);
    }

    @Test
    public void aProgramWithoutMoneyStillHasProgressAndScheduleFromSums() {
        MeasuredRollout measured =
                measure(withoutMoney(), house.cubes.of(spain.id()), SampleProgram.STATUS_DATE);

        ProgramFigures program = new SumFigures().of(sample.program, List.of(measured, measured));

        assertThat(program.bac()).isEqualTo(Figure.undefined("measure.no-budget"));
        assertThat(program.evPct().value().orElseThrow()).isCloseTo(66, within(1e-9));
        assertThat(program.spi().value().orElseThrow()).isCloseTo(0.683, within(5e-4));
        assertThat(program.coverage().withoutVolume()).isEqualTo(2);
        assertThat(program.coverage().volumePercent())
                .isEqualTo(Figure.undefined("coverage.no-volume"));
    }

    @Test
    public void beforeTheKickoffNothingIsPlannedAndNothingIsLate() {
        RolloutFigures figures =
                measure(spain, RolloutCube.empty(), spain.kickoff().minusDays(1)).figures();

        assertThat(figures.spi()).isEqualTo(Figure.undefined("measure.spi.nothing-planned"));
        assertThat(figures.spiT()).isEqualTo(Figure.undefined("measure.spit.not-started"));
        assertThat(figures.updateAgeDays()).isEqualTo(Figure.undefined("measure.update.no-issues"));
    }

    @Test
    public void aMilestoneWithoutIssuesCountsByItsOwnSubTask() {
        RolloutFigures figures =
                measure(sample.rollout("FR"), RolloutCube.empty(), SampleProgram.STATUS_DATE)
                        .figures();

        assertThat(figures.evPct().value()).hasValue(10);
    }

    @Test
    public void aProgramWithoutRolloutsHasNoCoverage() {
        ProgramFigures none = new SumFigures().of(sample.program, List.of());

        assertThat(none.coverage().percent()).isEqualTo(Figure.undefined("coverage.no-scope"));
        assertThat(none.evPct()).isEqualTo(Figure.undefined("coverage.no-scope"));
    }

    @Test
    public void wherePlannedValueStandsStillEarnedScheduleJumpsOver() {
        PlannedCurve still = PlannedCurve.ofTotals(0, 50, 50, 100);

        assertThat(still.timeOf(50)).isEqualTo(2);
        assertThat(still.timeOf(49)).isCloseTo(0.98, within(1e-9));
        assertThat(still.at(1.5)).isEqualTo(50);
        assertThat(still.at(9)).isEqualTo(100);
    }

    @Test
    public void aGoLiveAfterTheStatusDateIsNotLiveYet() {
        Rollout france = sample.rollout("FR");
        LocalDate goLive = LocalDate.parse("2026-10-19");

        assertThat(measure(france, RolloutCube.empty(), goLive.minusDays(1)).isLive()).isFalse();
        assertThat(measure(france, RolloutCube.empty(), goLive).isLive()).isTrue();
    }

    @Test
    public void timeSpentIsFrozenAtTheEndAndNotBefore() {
        Rollout netherlands = sample.rollout("NL");
        LocalDate end = LocalDate.parse("2026-10-12");

        assertThat(weeks(netherlands, end.plusDays(70))).isEqualTo(34);
        assertThat(weeks(netherlands, end.minusDays(7))).isEqualTo(33);
    }

    private double weeks(Rollout rollout, LocalDate asOf) {
        return measure(rollout, RolloutCube.empty(), asOf)
                .figures()
                .atWeeks()
                .value()
                .orElseThrow();
    }

    @Test
    public void aSpentBudgetNeedsNoIndexAnyMore() {
        assertThat(new EarnedValue(100, 50, 50, 100).tcpi())
                .isEqualTo(Figure.undefined("measure.tcpi.budget-exhausted"));
        assertThat(new EarnedValue(100, 50, 0, 10).eac())
                .isEqualTo(Figure.undefined("measure.eac.nothing-earned"));
        assertThat(new EarnedValue(100, 50, 0, 10).eacCombined())
                .isEqualTo(Figure.undefined("measure.eac.nothing-earned"));
        assertThat(new EarnedValue(100, 0, 10, 0).cpi())
                .isEqualTo(Figure.undefined("measure.cpi.no-cost"));
    }
}
