package org.jalon.domain.exchange;

import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;

/** What one line of a table reports by hand. */
public sealed interface HandEntry {
    /** Where it stands in the table, from 1. */
    int line();

    RolloutId rollout();

    LocalDate asOf();

    /** How far a milestone is. */
    record Progress(int line, RolloutId rollout, ReportedMilestone told) implements HandEntry {
        @Override
        public LocalDate asOf() {
            return told.asOf();
        }
    }

    /** What the rollout had cost. */
    record Cost(int line, RolloutId rollout, ReportedCost told) implements HandEntry {
        @Override
        public LocalDate asOf() {
            return told.asOf();
        }
    }
}
