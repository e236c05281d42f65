package org.jalon.domain.measure;

import org.jalon.domain.shared.Figure;

/**
 * The figures of a program, every index from sums and never from averages.
 *
 * @param evPct earned percent of the whole budget
 * @param coverage how much of the scope is live
 */
public record ProgramFigures(
        Figure bac,
        Figure pv,
        Figure ev,
        Figure ac,
        Figure evPct,
        Figure spi,
        Figure cpi,
        Figure eac,
        Figure vac,
        Figure tcpi,
        Coverage coverage) {
    /** The same without what comes from the sums of earned value and cost. */
    ProgramFigures withoutSums(String reason) {
        Figure none = Figure.undefined(reason);
        return new ProgramFigures(
                none, none, none, none, none, none, none, none, none, none, coverage);
    }

    ProgramFigures with(Coverage other) {
        return new ProgramFigures(bac, pv, ev, ac, evPct, spi, cpi, eac, vac, tcpi, other);
    }
}
