package org.jalon.domain.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a rollout had cost from its kick-off to a day (cumulative, trap T2), in thousands of the
 * group's currency.
 */
public record ReportedCost(LocalDate asOf, BigDecimal cumulative) {
    public ReportedCost {
        if (cumulative.signum() < 0) {
            throw new IllegalArgumentException(asOf + ": " + cumulative);
        }
    }
}
