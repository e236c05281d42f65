package org.jalon.domain.rollup;

import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what the facts of issues in one rollout are now; empty for an issue that is not of the
 * rollout.
 */
@FunctionalInterface
public interface FactReading extends Function<JiraIssueId, Optional<Fact>> {
    /** The facts of those of these issues that have one; who can read them together does. */
    default Map<JiraIssueId, Fact> all(Collection<JiraIssueId> issues) {
        Map<JiraIssueId, Fact> found = new LinkedHashMap<>();
        issues.forEach(issue -> apply(issue).ifPresent(fact -> found.put(issue, fact)));
        return found;
    }
}
