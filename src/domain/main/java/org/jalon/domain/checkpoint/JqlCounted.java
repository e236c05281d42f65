package org.jalon.domain.checkpoint;

import org.jalon.domain.linking.Jql;

import java.time.Instant;
import java.util.Optional;

/**
 * How many issues a query found.
 *
 * @param problem why Jira did not run it, in its own words
 */
public record JqlCounted(String query, int count, Instant at, Optional<String> problem) {
    /**
     * Whether it was this very query, and not an earlier one of the criterion, that was counted.
     */
    boolean isOf(Jql wanted) {
        return query.equals(wanted.text());
    }
}
