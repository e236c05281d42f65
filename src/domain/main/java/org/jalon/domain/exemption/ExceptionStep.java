package org.jalon.domain.exemption;

import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was done about an exception after it was asked for.
 *
 * @param reason empty text when none was given
 * @param until the new last day, when more time is asked for
 */
public record ExceptionStep(
        Kind kind, ActorId by, Instant at, String reason, Optional<LocalDate> until) {
    /** What was done. */
    public enum Kind {
        /** What was asked for last, the exception itself or more time, is granted. */
        APPROVED,
        /** What was asked for last is not granted. */
        DECLINED,
        /** More time is asked for. */
        ASKED_LONGER,
        /** It is over before its day. */
        REVOKED
    }

    public ExceptionStep {
        if ((kind == Kind.ASKED_LONGER) != until.isPresent()) {
            throw new IllegalArgumentException(kind + " until " + until);
        }
    }
}
