package org.jalon.plugin.schedule;

import org.jalon.domain.shared.BackgroundWork;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One line of the timetable.
 *
 * @param name unique, in the log and in the name of the lock; never changed once shipped
 * @param every at least a minute, which is the finest that Jira keeps
 * @param at the time of day of the first run, in the clock's zone; else soon after the start
 */
public record ScheduledWork(
        String name, Duration every, Optional<LocalTime> at, BackgroundWork work) {
    /** Who restarts Jira every few hours still has every work done. */
    private static final Duration SOON = Duration.ofMinutes(2);

    public ScheduledWork {
        if (!name.matches("[a-z]+(-[a-z]+)*") || every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(name + " every " + every);
        }
    }

    /** Done again and again, the first time soon after the start. */
    public static ScheduledWork every(int minutes, String name, BackgroundWork work) {
        return new ScheduledWork(name, Duration.ofMinutes(minutes), Optional.empty(), work);
    }

    /** Done once a day at about that time, such as 03:00. */
    public static ScheduledWork daily(String at, String name, BackgroundWork work) {
        return new ScheduledWork(name, Duration.ofDays(1), Optional.of(LocalTime.parse(at)), work);
    }

    /** When it is to be done first, if the add-on starts now. */
    Instant first(Clock clock) {
        if (at.isEmpty()) {
            return clock.instant().plus(every.compareTo(SOON) < 0 ? every : SOON);
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(at.get());
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
