package org.jalon.domain.setup;

import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.organisation.WorkingCalendars;
import org.jalon.domain.shared.ActorId;

import java.util.List;

/** The working calendars of the group that a new Business Unit can go by. */
public final class KnownCalendars {
    private final MethodLibrary library;
    private final WorkingCalendars calendars;

    public KnownCalendars(MethodLibrary library, WorkingCalendars calendars) {
        this.library = library;
        this.calendars = calendars;
    }

    /** All of them, by code. */
    public List<WorkingCalendar> all(ActorId actor) {
        library.requireSetup(actor);
        return calendars.all();
    }
}
