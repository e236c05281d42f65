package org.jalon.domain.review;

import org.jalon.domain.shared.Figure;

import java.util.Collection;
import java.util.List;

/**
 * How long decisions take, in working days of the Business Unit from the day a decision was asked
 * for to the day it was recorded.
 *
 * @param workingDays one of each decision, shortest first
 */
public record DecisionLatency(List<Long> workingDays) {
    private static final String NONE = "review.latency.no-decision";

    public DecisionLatency {
        workingDays = workingDays.stream().sorted().toList();
    }

    public static DecisionLatency of(Collection<Long> workingDays) {
        return new DecisionLatency(List.copyOf(workingDays));
    }

    /** The middle one, or the mean of the two in the middle. */
    public Figure median() {
        int size = workingDays.size();
        return size == 0
                ? Figure.undefined(NONE)
                : Figure.of((workingDays.get((size - 1) / 2) + workingDays.get(size / 2)) / 2.0);
    }

    /** Within how many days 85 of 100 decisions are taken, by nearest rank. */
    public Figure percentile85() {
        int size = workingDays.size();
        return size == 0
                ? Figure.undefined(NONE)
                : Figure.of(workingDays.get((85 * size + 99) / 100 - 1));
    }
}
