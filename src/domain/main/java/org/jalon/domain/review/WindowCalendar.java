package org.jalon.domain.review;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.organisation.WorkingCalendars;
import org.jalon.domain.program.Program;
import org.jalon.domain.shared.LocalizedText;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Days as a Business Unit counts them: in its own zone and by its own calendar; Monday to Friday
 * where it has none.
 */
public final class WindowCalendar {
    private static final WorkingCalendar PLAIN =
            new WorkingCalendar(
                    new CalendarCode("Monday-Friday"),
                    LocalizedText.english("Monday to Friday"),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    new TreeSet<>());

    private final BusinessUnits units;
    private final WorkingCalendars calendars;
    private final Clock clock;

    public WindowCalendar(BusinessUnits units, WorkingCalendars calendars, Clock clock) {
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Today in the Business Unit. */
    public LocalDate today(Program program, BusinessUnitCode bu) {
        return day(program, bu, now());
    }

    /** The day on which something happened, in the Business Unit. */
    LocalDate day(Program program, BusinessUnitCode bu, Instant at) {
        ZoneId zone = profile(bu).flatMap(UnitProfile::zone).orElse(program.zone());
        return LocalDate.ofInstant(at, zone);
    }

    /** The day that is so many working days after today. */
    LocalDate inWorkingDays(Program program, BusinessUnitCode bu, int days) {
        return of(bu).plus(today(program, bu), days);
    }

    /** How many working days of the unit lie between two moments. */
    public long workingDays(Program program, BusinessUnitCode bu, Instant from, Instant to) {
        return of(bu).workingDaysBetween(day(program, bu, from), day(program, bu, to));
    }

    private WorkingCalendar of(BusinessUnitCode bu) {
        return profile(bu).flatMap(UnitProfile::calendar).flatMap(calendars::by).orElse(PLAIN);
    }

    private Optional<UnitProfile> profile(BusinessUnitCode bu) {
        return units.by(bu).map(BusinessUnit::profile);
    }
}
