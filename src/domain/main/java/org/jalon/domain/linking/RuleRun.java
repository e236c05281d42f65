package org.jalon.domain.linking;

import java.time.Instant;
import java.util.Optional;

/**
 * How a rule fared when it was last run in full.
 *
 * @param found how many issues; more than {@link RuleLimits#MOST} and none of them was taken over
 * @param problem why Jira did not run it, in Jira's words; what it found before then still counts
 */
public record RuleRun(Instant at, int found, Optional<String> problem) {
    /** Whether what counts is what the rule says now. */
    public boolean isDone() {
        return problem.isEmpty() && found <= RuleLimits.MOST;
    }
}
