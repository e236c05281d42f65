package org.jalon.domain.history;

import java.time.Instant;
import java.time.LocalDate;

/** Which past day is shown, and how its values came to be kept. */
public record PastDay(LocalDate day, Instant takenAt, DayOrigin origin) {
    public static final String NOT_KEPT = "history.not-kept";

    /** The day of that snapshot. */
    public static PastDay of(ProgramSnapshot snapshot) {
        return new PastDay(snapshot.day(), snapshot.takenAt(), snapshot.origin());
    }

    /** Whether checkpoints of that day are known, or only what carries a date. */
    public boolean knowsCheckpoints() {
        return origin != DayOrigin.RECONSTRUCTED;
    }
}
