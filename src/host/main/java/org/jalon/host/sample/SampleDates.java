package org.jalon.host.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the sample's dates by whole weeks, so that weekdays stay: its status date becomes the last
 * such weekday that has come on a given day.
 */
public final class SampleDates {
    /** The day every figure of the sample belongs to. */
    public static final LocalDate STATUS_DATE = LocalDate.of(2026, 11, 20);

    private static final Pattern ISO_DATE_OR_HOLIDAYS =
            Pattern.compile("\"holidays\": \\[[^]]*]|\"(\\d{4}-\\d{2}-\\d{2})\"");
    private static final int DAYS_A_WEEK = 7;

    private final long days;

    private SampleDates(long days) {
        this.days = days;
    }

    /** The sample laid for that day. For the status date itself nothing moves. */
    public static SampleDates laidFor(LocalDate day) {
        long since = ChronoUnit.DAYS.between(STATUS_DATE, day);
        return new SampleDates(Math.floorDiv(since, DAYS_A_WEEK) * DAYS_A_WEEK);
    }

    public LocalDate statusDate() {
        return moved(STATUS_DATE);
    }

    public LocalDate moved(LocalDate date) {
        return date.plusDays(days);
    }

    /** Noon of the moved day, which is the same calendar day in every European time zone. */
    public Instant noon(LocalDate date) {
        return moved(date).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** The text with every quoted ISO date moved but the holidays, which stand where they are. */
    public String movedText(String json) {
        return ISO_DATE_OR_HOLIDAYS.matcher(json).replaceAll(this::movedMatch);
    }

    private String movedMatch(MatchResult match) {
        if (match.group(1) == null) {
            return Matcher.quoteReplacement(match.group());
        }
        return Matcher.quoteReplacement("\"" + moved(LocalDate.parse(match.group(1))) + "\"");
    }
}
