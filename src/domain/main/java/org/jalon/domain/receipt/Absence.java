package org.jalon.domain.receipt;

import java.time.Instant;

/** A time in which the add-on was not there, as far as it can tell by its own traces. */
public record Absence(Instant from, Instant to) {
    boolean covers(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }
}
