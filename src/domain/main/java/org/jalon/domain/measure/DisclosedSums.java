package org.jalon.domain.measure;

import org.jalon.domain.organisation.BusinessUnitCode;

import java.util.List;
import java.util.Set;

/**
 * The figures of a program for somebody who may not know all of its Business Units. A sum with
 * exactly one unknown part tells that part to whoever subtracts the others; with two it does not.
 */
public final class DisclosedSums {
    /** Why such a figure has no value; an i18n key. */
    public static final String ONE_UNKNOWN = "disclosure.one-unknown";

    /**
     * The figures that tell nothing of a closed unit.
     *
     * @param closed of which the viewer may know dates and states only
     */
    public ProgramFigures of(MeasuredProgram measured, Set<BusinessUnitCode> closed) {
        List<MeasuredRollout> all = measured.rollouts();
        ProgramFigures figures = measured.figures();
        ProgramFigures sums =
                hidesOne(SumFigures.summed(all), closed)
                        ? figures.withoutSums(ONE_UNKNOWN)
                        : figures;
        return hidesOne(withVolume(all), closed)
                ? sums.with(figures.coverage().withoutVolumes(ONE_UNKNOWN))
                : sums;
    }

    private static List<MeasuredRollout> withVolume(List<MeasuredRollout> all) {
        return all.stream().filter(m -> m.rollout().weeklyVolume().isPresent()).toList();
    }

    private static boolean hidesOne(List<MeasuredRollout> sum, Set<BusinessUnitCode> closed) {
        return sum.stream().filter(m -> closed.contains(m.rollout().id().bu())).count() == 1;
    }
}
