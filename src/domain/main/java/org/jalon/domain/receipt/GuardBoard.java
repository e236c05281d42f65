package org.jalon.domain.receipt;

import java.util.List;
import java.util.Map;

/**
 * Everything an administrator sees of guards.
 *
 * @param observed whom guards that only watch would have stopped, newest first
 */
public record GuardBoard(
        List<GuardedWorkflowLine> workflows,
        Map<String, StatusFace> statuses,
        List<GuardDefect> defects,
        List<ObservedAttempt> observed) {
    public GuardBoard {
        workflows = List.copyOf(workflows);
        statuses = Map.copyOf(statuses);
        defects = List.copyOf(defects);
        observed = List.copyOf(observed);
    }
}
