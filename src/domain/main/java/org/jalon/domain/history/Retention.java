package org.jalon.domain.history;

import java.time.LocalDate;

/** Which days are kept: every one for 400 days, so that a year can be compared, then month ends. */
final class Retention {
    private static final int DAYS = 400;

    private Retention() {}

    static boolean keeps(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusDays(DAYS)) || day.plusDays(1).getDayOfMonth() == 1;
    }
}
