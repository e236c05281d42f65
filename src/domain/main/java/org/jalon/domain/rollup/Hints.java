package org.jalon.domain.rollup;

import java.time.Instant;
import java.util.Optional;

/** Port: what this node has heard from Jira about issues. */
public interface Hints {
    /** How many issues wait to be looked at, of those that are or may be of a program. */
    int waiting();

    /** When something was heard last; empty since the start. */
    Optional<Instant> last();
}
