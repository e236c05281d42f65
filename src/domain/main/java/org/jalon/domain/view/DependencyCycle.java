package org.jalon.domain.view;

import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.LocalizedText;

import java.util.List;

/**
 * Business Units that wait for each other in a circle, the first not repeated at the end.
 *
 * @param issues the issues that wait for each other, so that none of them can be done; empty when
 *     each unit waits with another issue than the one it is waited for
 */
public record DependencyCycle(List<LocalizedText> units, List<IssueKey> issues) {
    public DependencyCycle {
        units = List.copyOf(units);
        issues = List.copyOf(issues);
    }

    /** Whether nobody can begin. */
    public boolean isDeadlock() {
        return !issues.isEmpty();
    }
}
