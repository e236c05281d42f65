package org.jalon.domain.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: when the add-on was last there, and when it was not. Writes join the unit of work. */
public interface Absences {
    Optional<Instant> lastSeen();

    void seen(Instant now);

    void add(Absence absence);

    /** Those that ended on or after that moment. */
    List<Absence> since(Instant moment);
}
