package org.jalon.domain.checkpoint;

import java.time.Instant;
import java.util.Optional;

/**
 * How many issues a query found.
 *
 * @param problem why Jira did not run it, in its own words
 */
public record JqlCounted(String query, int count, Instant at, Optional<String> problem) {}
