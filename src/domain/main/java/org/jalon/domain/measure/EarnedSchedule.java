package org.jalon.domain.measure;

import org.jalon.domain.shared.Figure;

/**
 * Earned schedule: schedule performance in time instead of money, true to the end of late work.
 *
 * @param planned planned duration (PD)
 * @param earned time by which what is earned was planned to be (ES)
 * @param spent time since the start (AT)
 */
public record EarnedSchedule(double planned, Figure earned, double spent) {

    /** The schedule of work that earned that much of the curve by that time. */
    public static EarnedSchedule of(PlannedCurve curve, double ev, double spent) {
        Figure earned =
                curve.isEmpty()
                        ? Figure.undefined("measure.es.nothing-planned")
                        : Figure.of(curve.timeOf(ev));
        return new EarnedSchedule(curve.duration(), earned, spent);
    }

    /** SV(t) = ES - AT. */
    public Figure variance() {
        return earned.map(es -> es - spent);
    }

    /** SPI(t) = ES / AT. */
    public Figure index() {
        return spent <= 0
                ? Figure.undefined("measure.spit.not-started")
                : earned.map(es -> es / spent);
    }

    /** IEAC(t) = PD / SPI(t): the duration when the pace so far goes on. */
    public Figure forecastDuration() {
        return switch (index()) {
            case Figure.Undefined none -> none;
            case Figure.Defined index ->
                    index.number() == 0
                            ? Figure.undefined("measure.ieact.no-progress")
                            : Figure.of(planned / index.number());
        };
    }
}
