package org.jalon.domain.organisation;

import org.jalon.domain.shared.LocalizedText;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * On which days somebody works. What falls due in working days, such as a decision, is counted by
 * the calendar of the Business Unit it is due to: weekends and holidays differ between countries.
 *
 * @param workDays the days of the week that are worked, at least one
 * @param holidays days that are not worked whatever day of the week they are, in their order
 */
public record WorkingCalendar(
        CalendarCode code,
        LocalizedText name,
        Set<DayOfWeek> workDays,
        SortedSet<LocalDate> holidays) {
    public WorkingCalendar {
        if (workDays.isEmpty()) {
            throw new IllegalArgumentException(code + ": no day of the week is worked");
        }
        workDays = Collections.unmodifiableSet(EnumSet.copyOf(workDays));
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
    }

    public boolean isWorked(LocalDate day) {
        return workDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * How many working days later the second day is: the working days after the first up to and
     * including the second. Negative when the second is the earlier.
     */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -workingDaysBetween(to, from)
                : from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorked).count();
    }

    /**
     * The day that is so many working days later, or earlier for a negative number; for none the
     * day itself, worked or not.
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate day = from;
        int left = Math.abs(workingDays);
        while (left > 0) {
            day = day.plusDays(step);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }
}
