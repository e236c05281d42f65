package org.jalon.domain.measure;

import org.jalon.domain.shared.Figure;

/**
 * Earned value of a piece of work; any unit, the same for all four, all cumulative (traps T2, T4).
 *
 * @param bac budget at completion
 * @param pv planned value by now
 * @param ev earned value by now
 * @param ac actual cost by now
 */
public record EarnedValue(double bac, double pv, double ev, double ac) {
    /** Tolerance for "complete": sums of percentages carry binary noise. */
    private static final double NOISE = 1e-9;

    public double costVariance() {
        return ev - ac;
    }

    public double scheduleVariance() {
        return ev - pv;
    }

    /** EV / PV. Tends to 1 when the work ends however late (trap T6); read SPI(t) beside it. */
    public Figure spi() {
        return Figure.ratio(ev, pv, "measure.spi.nothing-planned");
    }

    /** EV / AC. */
    public Figure cpi() {
        return Figure.ratio(ev, ac, "measure.cpi.no-cost");
    }

    /** Everything is earned. */
    public boolean isComplete() {
        return bac > 0 && ev >= bac * (1 - NOISE);
    }

    /** Cost at the end when the efficiency so far goes on: BAC / CPI; AC once complete. */
    public Figure eac() {
        if (isComplete()) {
            return Figure.of(ac);
        }
        return ev == 0 ? Figure.undefined("measure.eac.nothing-earned") : Figure.of(bac * ac / ev);
    }

    /** Cost at the end when the rest costs what was planned: AC + (BAC - EV). */
    public double eacAtBudgetedRate() {
        return ac + (bac - ev);
    }

    /** Cost at the end when cost and schedule efficiency go on: AC + (BAC - EV) / (CPI x SPI). */
    public Figure eacCombined() {
        if (ev == 0 || ac == 0 || pv == 0) {
            return Figure.undefined("measure.eac.nothing-earned");
        }
        return Figure.of(ac + (bac - ev) / ((ev / ac) * (ev / pv)));
    }

    /** What is still to be spent: EAC - AC. */
    public Figure etc() {
        return eac().map(total -> total - ac);
    }

    /** BAC - EAC, both with the same BAC (trap T3). */
    public Figure vac() {
        return eac().map(total -> bac - total);
    }

    /**
     * Efficiency needed to end on budget: (BAC - EV) / (BAC - AC); none once the budget is spent.
     */
    public Figure tcpi() {
        return bac <= ac
                ? Figure.undefined("measure.tcpi.budget-exhausted")
                : Figure.of((bac - ev) / (bac - ac));
    }
}
