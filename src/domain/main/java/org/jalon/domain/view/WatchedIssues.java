package org.jalon.domain.view;

import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.WatchCounts;

import java.time.LocalDate;

/** The open risks and conditions of a rollout. */
public record WatchedIssues(WatchCounts risks, WatchCounts conditions) {
    /** Those of a rollout's counters; overdue is what was due before that day. */
    static WatchedIssues of(RolloutCube cube, LocalDate day) {
        return new WatchedIssues(
                cube.watched(FactKind.RISK, day), cube.watched(FactKind.CONDITION, day));
    }
}
