package org.jalon.domain.standard;

import java.util.Optional;

/**
 * Port: the Standards, unique by key, each read and written with all its versions in their order.
 */
public interface Standards {
    Optional<Standard> by(StandardKey key);

    /** Adds or replaces the Standard and its versions; joins the running unit of work. */
    void save(Standard standard);
}
