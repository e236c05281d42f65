package org.jalon.domain.measure;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.Figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The figures of a program: numerators and denominators are summed first and divided then. The mean
 * of the Business Units' indices would be another, wrong number (trap T7).
 */
public final class SumFigures {
    private static final String NO_BUDGET = "measure.no-budget";

    /** The figures of these rollouts together; those without budget and cost add no money. */
    public ProgramFigures of(Program program, List<MeasuredRollout> rollouts) {
        List<MeasuredRollout> costed = costed(rollouts);
        Coverage coverage = coverage(rollouts);
        if (costed.isEmpty()) {
            return withoutMoney(program, rollouts, coverage);
        }
        EarnedValue sum =
                new EarnedValue(
                        sum(costed, r -> r.rollout().budget().get()),
                        sumOf(costed, r -> r.figures().pv()),
                        sumOf(costed, r -> r.figures().ev()),
                        sum(costed, r -> r.rollout().actualCost().get()));
        return new ProgramFigures(
                Figure.of(sum.bac()),
                Figure.of(sum.pv()),
                Figure.of(sum.ev()),
                Figure.of(sum.ac()),
                Figure.ratio(100 * sum.ev(), sum.bac(), NO_BUDGET),
                sum.spi(),
                sum.cpi(),
                sum.eac(),
                sum.vac(),
                sum.tcpi(),
                coverage);
    }

    /** The rollouts that the sums hold: without any money all of them. */
    static List<MeasuredRollout> summed(List<MeasuredRollout> rollouts) {
        List<MeasuredRollout> costed = costed(rollouts);
        return costed.isEmpty() ? rollouts : costed;
    }

    private static List<MeasuredRollout> costed(List<MeasuredRollout> rollouts) {
        return rollouts.stream().filter(SumFigures::isCosted).toList();
    }

    /** Without money every rollout counts the same; cost figures do not exist. */
    private static ProgramFigures withoutMoney(
            Program program, List<MeasuredRollout> rollouts, Coverage coverage) {
        PlannedCurve curve = PlannedCurve.of(program.milestones());
        double earned = sumOf(rollouts, r -> r.figures().evPct());
        double planned = sumOf(rollouts, r -> r.figures().atWeeks().map(curve::at));
        Figure none = Figure.undefined(NO_BUDGET);
        return new ProgramFigures(
                none,
                none,
                none,
                none,
                Figure.ratio(earned, rollouts.size(), "coverage.no-scope"),
                Figure.ratio(earned, planned, "measure.spi.nothing-planned"),
                none,
                none,
                none,
                none,
                coverage);
    }

    private static Coverage coverage(List<MeasuredRollout> rollouts) {
        int live = 0;
        long liveVolume = 0;
        long volume = 0;
        int unknown = 0;
        for (MeasuredRollout measured : rollouts) {
            Rollout rollout = measured.rollout();
            long known = rollout.weeklyVolume().orElse(0);
            unknown += rollout.weeklyVolume().isPresent() ? 0 : 1;
            volume += known;
            live += measured.isLive() ? 1 : 0;
            liveVolume += measured.isLive() ? known : 0;
        }
        return new Coverage(
                live, rollouts.size(), Figure.of(liveVolume), Figure.of(volume), unknown);
    }

    private static boolean isCosted(MeasuredRollout measured) {
        return measured.rollout().budget().isPresent()
                && measured.rollout().actualCost().isPresent();
    }

    private static double sum(
            List<MeasuredRollout> rollouts, Function<MeasuredRollout, BigDecimal> money) {
        return rollouts.stream().map(money).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    }

    private static double sumOf(
            List<MeasuredRollout> rollouts, Function<MeasuredRollout, Figure> figure) {
        return rollouts.stream().map(figure).mapToDouble(f -> f.value().orElse(0)).sum();
    }
}
