package org.jalon.domain.setup;

import java.util.Optional;

/** Port: the one sample there can be. */
public interface Samples {
    Optional<SampleMade> made();

    /** Adds or replaces what was made; joins the running unit of work. */
    void remember(SampleMade made);

    /** Joins the running unit of work. */
    void forget();
}
