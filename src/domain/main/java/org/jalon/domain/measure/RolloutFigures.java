package org.jalon.domain.measure;

import org.jalon.domain.program.UnitDisclosures;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Figure;

import java.util.Optional;

/**
 * The figures of one rollout as of the status date. Weeks, percent (0 to 100), days, and money in
 * the budget's unit; nothing is rounded.
 *
 * @param atWeeks time since kick-off, frozen when finished
 * @param pv planned value; {@code evPct} earned percent, {@code ev} earned value, {@code ac} actual
 *     cost
 * @param esWeeks earned schedule; {@code svTWeeks} and {@code spiT} its variance and index
 * @param ieacTWeeks forecast duration at the pace so far
 * @param eac forecast cost; {@code tcpi} the cost index needed from here on
 * @param goLiveSlipDays expected or real go-live minus baseline, late is positive
 * @param updateAgeDays days since any issue of the rollout was changed
 * @param spiBand colour of the schedule index; empty when it is undefined
 * @param cpiBand colour of the cost index; empty when it is undefined
 * @param computedColour the worse of both bands; empty when both are
 */
public record RolloutFigures(
        Figure atWeeks,
        Figure pv,
        Figure evPct,
        Figure ev,
        Figure ac,
        Figure spi,
        Figure cpi,
        Figure esWeeks,
        Figure svTWeeks,
        Figure spiT,
        Figure ieacTWeeks,
        Figure eac,
        Figure tcpi,
        Figure goLiveSlipDays,
        Figure updateAgeDays,
        Optional<Colour> spiBand,
        Optional<Colour> cpiBand,
        Optional<Colour> computedColour) {
    /** What is left for whom may know dates only: how late the go-live is. */
    public RolloutFigures closed() {
        Figure none = Figure.undefined(UnitDisclosures.NOT_DISCLOSED);
        return new RolloutFigures(
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                goLiveSlipDays,
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
