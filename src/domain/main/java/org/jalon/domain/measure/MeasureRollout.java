package org.jalon.domain.measure;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Computes the figures of one rollout as of a day from its rows and counters. */
public final class MeasureRollout {
    private static final String NO_BUDGET = "measure.no-budget";
    private static final String NO_COST = "measure.no-cost";

    private final IndexBand bands = new IndexBand();
    private final MilestoneSlip slip = new MilestoneSlip();

    /**
     * The rollout with counters and figures.
     *
     * @param known as Jira has it
     * @param report what was reported by hand; fills what Jira does not know
     */
    public MeasuredRollout of(
            Program program, Rollout known, HandReport report, RolloutCube cube, LocalDate asOf) {
        Rollout rollout = report.fill(known, asOf);
        PlannedCurve curve = PlannedCurve.of(program.milestones());
        double weeks = weeksSpent(rollout, asOf);
        double evPct = earnedPercent(program, rollout, report, cube, asOf);
        double pvPct = curve.at(weeks);
        EarnedSchedule schedule = EarnedSchedule.of(curve, evPct, weeks);

        Figure spi = new EarnedValue(100, pvPct, evPct, 0).spi();
        Money money = new Money(rollout, pvPct, evPct);
        Figure cpi = money.with(EarnedValue::cpi);
        Optional<Colour> spiBand = bands.of(spi);
        Optional<Colour> cpiBand = bands.of(cpi);
        RolloutFigures figures =
                new RolloutFigures(
                        Figure.of(weeks),
                        money.ofBudget(pvPct),
                        Figure.of(evPct),
                        money.ofBudget(evPct),
                        money.cost(),
                        spi,
                        cpi,
                        schedule.earned(),
                        schedule.variance(),
                        schedule.index(),
                        schedule.forecastDuration(),
                        money.with(EarnedValue::eac),
                        money.with(EarnedValue::tcpi),
                        goLiveSlip(program, rollout),
                        updateAge(rollout, cube, asOf),
                        spiBand,
                        cpiBand,
                        Stream.of(spiBand, cpiBand)
                                .flatMap(Optional::stream)
                                .reduce(Colour::worse));
        return new MeasuredRollout(rollout, report, cube, figures, isLive(program, rollout, asOf));
    }

    private static double weeksSpent(Rollout rollout, LocalDate asOf) {
        LocalDate until = rollout.finished().filter(end -> end.isBefore(asOf)).orElse(asOf);
        return ChronoUnit.DAYS.between(rollout.kickoff(), until) / 7.0;
    }

    /**
     * Sum of weight x percent done; a milestone without issues counts by its own sub-task, and an
     * open one by what was reported of it by hand.
     */
    private static double earnedPercent(
            Program program, Rollout rollout, HandReport report, RolloutCube cube, LocalDate asOf) {
        double earned = 0;
        for (PlannedMilestone planned : program.milestones()) {
            MilestoneCode code = planned.code();
            boolean achieved = rollout.milestone(code).filter(Milestone::isAchieved).isPresent();
            double reported =
                    achieved
                            ? 100
                            : report.of(code, asOf).map(ReportedMilestone::percent).orElse(0);
            double percent = cube.of(code).percentDone().value().orElse(reported);
            earned += planned.weight() * percent / 100;
        }
        return earned;
    }

    private Figure goLiveSlip(Program program, Rollout rollout) {
        return rollout.milestone(program.goLive().code())
                .map(milestone -> Figure.of(slip.days(milestone)))
                .orElseGet(() -> Figure.undefined("measure.slip.no-milestone"));
    }

    /** A new forecast on a milestone is news as much as work on an issue. */
    private static Figure updateAge(Rollout rollout, RolloutCube cube, LocalDate asOf) {
        Stream<LocalDate> milestones =
                rollout.milestones().stream().map(Milestone::updated).flatMap(Optional::stream);
        return Stream.concat(cube.lastUpdate().stream(), milestones)
                .max(Comparator.naturalOrder())
                .map(day -> Figure.of(Math.max(0, ChronoUnit.DAYS.between(day, asOf))))
                .orElseGet(() -> Figure.undefined("measure.update.no-issues"));
    }

    /** Live on the target version: the go-live milestone is achieved. */
    private static boolean isLive(Program program, Rollout rollout, LocalDate asOf) {
        return rollout.milestone(program.goLive().code())
                .flatMap(Milestone::actual)
                .filter(day -> !day.isAfter(asOf))
                .isPresent();
    }

    /** Money figures, or the reason why there are none. */
    private record Money(Rollout rollout, double pvPct, double evPct) {
        Figure ofBudget(double percent) {
            return rollout.budget()
                    .map(budget -> Figure.of(budget.doubleValue() * percent / 100))
                    .orElseGet(() -> Figure.undefined(NO_BUDGET));
        }

        Figure cost() {
            return rollout.actualCost()
                    .map(cost -> Figure.of(cost.doubleValue()))
                    .orElseGet(() -> Figure.undefined(NO_COST));
        }

        Figure with(Function<EarnedValue, Figure> formula) {
            if (rollout.budget().isEmpty()) {
                return Figure.undefined(NO_BUDGET);
            }
            if (rollout.actualCost().isEmpty()) {
                return Figure.undefined(NO_COST);
            }
            double bac = rollout.budget().map(BigDecimal::doubleValue).get();
            double ac = rollout.actualCost().map(BigDecimal::doubleValue).get();
            return formula.apply(new EarnedValue(bac, bac * pvPct / 100, bac * evPct / 100, ac));
        }
    }
}
