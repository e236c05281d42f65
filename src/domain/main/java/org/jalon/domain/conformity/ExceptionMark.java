package org.jalon.domain.conformity;

import java.time.LocalDate;

/**
 * That a rollout does something otherwise than the Standard asks.
 *
 * @param permitted for how many requirements that is permitted for a time
 * @param expired for how many the permission has run out, which is a nonconformity
 * @param since when the oldest of them was given
 */
public record ExceptionMark(int permitted, int expired, LocalDate since) {
    public ExceptionMark {
        if (permitted + expired < 1) {
            throw new IllegalArgumentException("a mark of nothing");
        }
    }

    /** Both together. */
    public ExceptionMark and(ExceptionMark other) {
        return new ExceptionMark(
                permitted + other.permitted,
                expired + other.expired,
                since.isBefore(other.since) ? since : other.since);
    }
}
