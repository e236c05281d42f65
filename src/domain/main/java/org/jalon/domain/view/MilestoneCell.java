package org.jalon.domain.view;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.UnitDisclosures;
import org.jalon.domain.rollup.IssueCounts;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueState;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell of the matrix: a milestone of a rollout.
 *
 * @param late open although it was expected before the status date
 * @param percent done weight of its issues
 * @param slipDays actual, else forecast, minus baseline; late is positive
 * @param colour by the slip; empty when there is nothing to judge
 * @param counts its issues; empty when the viewer may know dates and states only
 * @param byHand the day of the report its percentage is from; empty when it is counted or undefined
 */
public record MilestoneCell(
        MilestoneCode milestone,
        IssueState state,
        boolean late,
        Figure percent,
        LocalDate baseline,
        Optional<LocalDate> forecast,
        Optional<LocalDate> actual,
        Figure slipDays,
        Optional<Colour> colour,
        Optional<IssueCounts> counts,
        Optional<LocalDate> byHand) {

    /** The cell for a viewer who may know dates and states only. */
    MilestoneCell closed() {
        return new MilestoneCell(
                milestone,
                state,
                late,
                Figure.undefined(UnitDisclosures.NOT_DISCLOSED),
                baseline,
                forecast,
                actual,
                slipDays,
                colour,
                Optional.empty(),
                Optional.empty());
    }
}
