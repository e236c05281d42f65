package org.jalon.domain.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a work of the timetable, or the following of events, fared last.
 *
 * @param done when it was last done to its end; empty for never
 * @param failed when it last failed, and the id by which the log tells of it
 */
public record WorkRun(String work, Optional<Done> done, Optional<Failed> failed) {

    /** It came to its end then, after so long. */
    public record Done(Instant at, Duration took) {}

    /** It did not. */
    public record Failed(Instant at, String errorId) {}

    /** Whether the last thing known of it is a failure. */
    public boolean isFailing() {
        return failed.filter(last -> done.isEmpty() || done.get().at().isBefore(last.at()))
                .isPresent();
    }
}
