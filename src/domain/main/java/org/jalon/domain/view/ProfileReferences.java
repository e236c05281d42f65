package org.jalon.domain.view;

import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.People;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.organisation.WorkingCalendars;
import org.jalon.domain.program.AssignRoles;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whom and what a profile newly names is there; who was there and has left may stay. */
public final class ProfileReferences {
    private final People people;
    private final WorkingCalendars calendars;

    public ProfileReferences(People people, WorkingCalendars calendars) {
        this.people = people;
        this.calendars = calendars;
    }

    /** Throws {@link Refused} for somebody Jira does not know, or a calendar nobody has made. */
    void require(UnitProfile known, UnitProfile wanted) {
        Set<ActorId> named = new HashSet<>(wanted.people());
        named.removeAll(known.people());
        if (named.stream().anyMatch(actor -> people.displayNameOf(actor).isEmpty())) {
            throw Refused.invalid(AssignRoles.NOBODY);
        }
        Optional<CalendarCode> calendar = wanted.calendar();
        if (calendar.isPresent() && calendars.by(calendar.get()).isEmpty()) {
            throw Refused.invalid(ProfileRequest.NO_CALENDAR, calendar.get().value());
        }
    }
}
