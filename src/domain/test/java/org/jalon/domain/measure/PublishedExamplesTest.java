package org.jalon.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.jalon.domain.shared.Figure;
import org.junit.Test;

/** Worked examples that others published, the numbers of the comments being those of our notes. */
public class PublishedExamplesTest {
    private static final Offset<Double> PRINTED = within(5e-5);
    private static final PlannedCurve LINEAR =
            PlannedCurve.ofTotals(
                    0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 90_000,
                    100_000);

    private static double number(Figure figure) {
        return figure.value().orElseThrow(() -> new AssertionError(figure));
    }

    private static EarnedValue linear(double time, double ev, double ac) {
        return new EarnedValue(100_000, LINEAR.at(time), ev, ac);
    }

    @Test
    public void lateAndOverBudget_W1a() {
        EarnedValue value = linear(4, 30_000, 35_000);
        assertThat(value.pv()).isEqualTo(40_000);
        assertThat(value.costVariance()).isEqualTo(-5_000);
        assertThat(value.scheduleVariance()).isEqualTo(-10_000);
        assertThat(number(value.cpi())).isCloseTo(0.857142857, PRINTED);
        assertThat(number(value.spi())).isCloseTo(0.75, PRINTED);
        assertThat(number(value.eac())).isCloseTo(116_666.67, within(0.005));
        assertThat(value.eacAtBudgetedRate()).isEqualTo(105_000);
        assertThat(number(value.etc())).isCloseTo(81_666.67, within(0.005));
        assertThat(number(value.vac())).isCloseTo(-16_666.67, within(0.005));
        assertThat(number(value.tcpi())).isCloseTo(1.076923077, PRINTED);

        EarnedSchedule schedule = EarnedSchedule.of(LINEAR, 30_000, 4);
        assertThat(number(schedule.earned())).isEqualTo(3);
        assertThat(number(schedule.variance())).isEqualTo(-1);
        assertThat(number(schedule.index())).isEqualTo(0.75);
        assertThat(number(schedule.forecastDuration())).isCloseTo(13.3333, PRINTED);
    }

    @Test
    public void onPlan_W1b() {
        EarnedValue value = linear(4, 40_000, 40_000);
        assertThat(value.costVariance()).isZero();
        assertThat(value.scheduleVariance()).isZero();
        assertThat(number(value.cpi())).isEqualTo(1);
        assertThat(number(value.spi())).isEqualTo(1);
        assertThat(number(value.eac())).isEqualTo(100_000);
        EarnedSchedule schedule = EarnedSchedule.of(LINEAR, 40_000, 4);
        assertThat(number(schedule.earned())).isEqualTo(4);
        assertThat(number(schedule.forecastDuration())).isEqualTo(10);
    }

    @Test
    public void aheadAndUnderBudget_W1c() {
        EarnedValue value = linear(4, 50_000, 45_000);
        assertThat(number(value.cpi())).isCloseTo(1.1111, PRINTED);
        assertThat(number(value.spi())).isEqualTo(1.25);
        assertThat(number(value.eac())).isCloseTo(90_000, PRINTED);
        assertThat(value.eacAtBudgetedRate()).isEqualTo(95_000);
        assertThat(number(value.vac())).isCloseTo(10_000, PRINTED);
        EarnedSchedule schedule = EarnedSchedule.of(LINEAR, 50_000, 4);
        assertThat(number(schedule.earned())).isEqualTo(5);
        assertThat(number(schedule.forecastDuration())).isEqualTo(8);
    }

    @Test
    public void lateButUnderBudget_W1d() {
        EarnedValue value = linear(5, 40_000, 38_000);
        assertThat(number(value.cpi())).isCloseTo(1.052632, PRINTED);
        assertThat(number(value.spi())).isCloseTo(0.8, PRINTED);
        assertThat(number(value.eac())).isCloseTo(95_000, PRINTED);
        assertThat(value.eacAtBudgetedRate()).isEqualTo(98_000);
        assertThat(number(value.vac())).isCloseTo(5_000, PRINTED);
        EarnedSchedule schedule = EarnedSchedule.of(LINEAR, 40_000, 5);
        assertThat(number(schedule.index())).isCloseTo(0.8, PRINTED);
        assertThat(number(schedule.forecastDuration())).isCloseTo(12.5, PRINTED);
    }

    @Test
    public void completeOverBudget_W1e() {
        EarnedValue value = linear(10, 100_000, 110_000);
        assertThat(number(value.spi())).isEqualTo(1);
        assertThat(number(value.cpi())).isCloseTo(0.909091, PRINTED);
        assertThat(number(value.eac())).isEqualTo(110_000);
        assertThat(number(value.vac())).isEqualTo(-10_000);
        EarnedSchedule schedule = EarnedSchedule.of(LINEAR, 100_000, 10);
        assertThat(number(schedule.earned())).isEqualTo(10);
        assertThat(number(schedule.forecastDuration())).isEqualTo(10);
    }

    @Test
    public void earnedScheduleInterpolatesWithinThePeriod_W2() {
        assertThat(PlannedCurve.ofTotals(0, 20, 50, 90, 140, 200).timeOf(70)).isEqualTo(2.5);
        assertThat(PlannedCurve.ofTotals(0, 30, 70, 120, 180, 250).timeOf(100)).isEqualTo(2.6);
        assertThat(LINEAR.timeOf(34_000)).isCloseTo(3.4, PRINTED);
    }

    @Test
    public void twoTasksBackToBack_W3() {
        PlannedCurve curve =
                PlannedCurve.through(
                        java.util.List.of(
                                new PlannedCurve.Point(0, 0),
                                new PlannedCurve.Point(10, 1_000),
                                new PlannedCurve.Point(20, 2_000)));
        EarnedSchedule late = EarnedSchedule.of(curve, 1_330, 15);
        assertThat(late.planned()).isEqualTo(20);
        assertThat(number(late.earned())).isCloseTo(13.3, PRINTED);
        assertThat(number(late.variance())).isCloseTo(-1.7, PRINTED);
        assertThat(number(late.index())).isCloseTo(0.88667, PRINTED);
        assertThat(number(late.forecastDuration())).isCloseTo(22.556, within(5e-4));

        assertThat(number(EarnedSchedule.of(curve, 50, 5).earned())).isCloseTo(0.5, PRINTED);

        EarnedSchedule idle = EarnedSchedule.of(curve, 0, 5);
        assertThat(number(idle.earned())).isZero();
        assertThat(number(idle.index())).isZero();
        assertThat(idle.forecastDuration())
                .isEqualTo(Figure.undefined("measure.ieact.no-progress"));

        assertThat(EarnedSchedule.of(curve, 0, 0).index())
                .isEqualTo(Figure.undefined("measure.spit.not-started"));

        EarnedSchedule done = EarnedSchedule.of(curve, 2_000, 20);
        assertThat(number(done.earned())).isEqualTo(20);
        assertThat(number(done.index())).isEqualTo(1);

        EarnedSchedule unplanned = EarnedSchedule.of(PlannedCurve.ofTotals(), 50, 5);
        Figure none = Figure.undefined("measure.es.nothing-planned");
        assertThat(unplanned.earned()).isEqualTo(none);
        assertThat(unplanned.variance()).isEqualTo(none);
        assertThat(unplanned.index()).isEqualTo(none);
        assertThat(unplanned.forecastDuration()).isEqualTo(none);
    }

    @Test
    public void costsOfPeriodsAddUpBeforeTheyAreCompared_W4a() {
        EarnedValue value = new EarnedValue(100_000, 40_000, 35_000, 9_000 + 18_000 + 36_000);
        assertThat(value.scheduleVariance()).isEqualTo(-5_000);
        assertThat(value.costVariance()).isEqualTo(-28_000);
        assertThat(number(value.spi())).isEqualTo(0.875);
        assertThat(number(value.cpi())).isCloseTo(0.5556, PRINTED);
        assertThat(number(value.eac())).isCloseTo(180_000, PRINTED);
        assertThat(value.eacAtBudgetedRate()).isEqualTo(128_000);
        assertThat(number(value.eacCombined())).isCloseTo(196_714.29, within(0.005));
        assertThat(number(value.etc())).isCloseTo(117_000, PRINTED);
        assertThat(number(value.vac())).isCloseTo(-80_000, PRINTED);
        assertThat(number(value.tcpi())).isCloseTo(1.7568, PRINTED);
    }

    @Test
    public void cumulativeCostsAreTakenAsTheyAre_W4b() {
        EarnedValue value = new EarnedValue(100_000, 40_000, 35_000, 36_000);
        assertThat(number(value.cpi())).isCloseTo(0.9722222, PRINTED);
        assertThat(number(value.spi())).isEqualTo(0.875);
    }

    @Test
    public void forecastsFromTheSameBudget_W4c() {
        EarnedValue atCpi083 = new EarnedValue(100_000, 40_000, 83_000, 100_000);
        assertThat(number(atCpi083.eac())).isCloseTo(120_481.9, within(0.05));
        assertThat(new EarnedValue(100_000, 40_000, 35_000, 63_000).eacAtBudgetedRate())
                .isEqualTo(128_000);
    }

    /** Trap T6: SPI says 1.0 of work that ended two months late. */
    @Test
    public void spiForgetsLatenessAtTheEndAndSpiTDoesNot_W5() {
        PlannedCurve tenMonths =
                PlannedCurve.ofTotals(0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000);
        EarnedValue value = new EarnedValue(1_000, tenMonths.at(12), 1_000, 1_300);
        assertThat(value.scheduleVariance()).isZero();
        assertThat(number(value.spi())).isEqualTo(1);
        assertThat(number(EarnedSchedule.of(tenMonths, 1_000, 12).index()))
                .isCloseTo(0.833, within(5e-4));
    }
}
