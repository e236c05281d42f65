package org.jalon.domain.organisation;

import java.util.Optional;

/** By which working calendar the days of a Business Unit are counted. */
public final class UnitCalendars {
    private final BusinessUnits units;
    private final WorkingCalendars calendars;

    public UnitCalendars(BusinessUnits units, WorkingCalendars calendars) {
        this.units = units;
        this.calendars = calendars;
    }

    /** The unit's calendar; empty when nobody said which. */
    public Optional<WorkingCalendar> of(BusinessUnitCode bu) {
        return units.by(bu).flatMap(unit -> unit.profile().calendar()).flatMap(calendars::by);
    }
}
