package org.jalon.domain.checkpoint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * How old something may get and still count.
 *
 * @param days the age in days at which it still counts; empty when it never gets old
 */
public record MaxAge(OptionalInt days) {
    /** It never gets old. */
    public static final MaxAge NONE = new MaxAge(OptionalInt.empty());

    public static MaxAge ofDays(int days) {
        return new MaxAge(OptionalInt.of(days));
    }

    boolean isOver(LocalDate day, LocalDate asOf) {
        return days.isPresent() && age(day, asOf) > days.getAsInt();
    }

    static long age(LocalDate day, LocalDate asOf) {
        return ChronoUnit.DAYS.between(day, asOf);
    }
}
