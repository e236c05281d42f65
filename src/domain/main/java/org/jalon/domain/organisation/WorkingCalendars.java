package org.jalon.domain.organisation;

import java.util.List;
import java.util.Optional;

/** Port: the working calendars of the group, unique by code; several units may share one. */
public interface WorkingCalendars {
    Optional<WorkingCalendar> by(CalendarCode code);

    /** All of them, by code. */
    List<WorkingCalendar> all();

    /** Adds the calendar or replaces the one of the same code; joins the running unit of work. */
    void save(WorkingCalendar calendar);
}
