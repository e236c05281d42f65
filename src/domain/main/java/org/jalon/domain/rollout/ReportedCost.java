package org.jalon.domain.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a rollout had cost from its kick-off to a day (cumulative, trap T2), in thousands of the
 * group's currency.
 */
public record ReportedCost(LocalDate asOf, BigDecimal cumulative, Origin origin) {

    /** Who says so; Jira counts first. */
    public enum Origin {
        HAND,
        JIRA
    }

    public ReportedCost {
        if (cumulative.signum() < 0) {
            throw new IllegalArgumentException(asOf + ": " + cumulative);
        }
    }

    /** Reported by hand. */
    public ReportedCost(LocalDate asOf, BigDecimal cumulative) {
        this(asOf, cumulative, Origin.HAND);
    }

    /** Read from the fields of issues. */
    public static ReportedCost read(LocalDate asOf, BigDecimal cumulative) {
        return new ReportedCost(asOf, cumulative, Origin.JIRA);
    }

    public boolean isByHand() {
        return origin == Origin.HAND;
    }
}
