package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.People;
import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.Stakeholder.Account;
import org.jalon.domain.organisation.Stakeholder.Elsewhere;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.organisation.WorkingCalendars;
import org.jalon.domain.rollout.Rollout;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How calendars and the people of Business Units are written in a program file. */
public final class PeopleSections {
    private final BusinessUnits units;
    private final WorkingCalendars calendars;
    private final People people;

    public PeopleSections(BusinessUnits units, WorkingCalendars calendars, People people) {
        this.units = units;
        this.calendars = calendars;
        this.people = people;
    }

    /** The calendars that the units of these rollouts go by. */
    List<ObjectNode> calendars(List<Rollout> rollouts) {
        Set<CalendarCode> used =
                rollouts.stream()
                        .flatMap(rollout -> units.by(rollout.id().bu()).stream())
                        .map(BusinessUnit::profile)
                        .flatMap(profile -> profile.calendar().stream())
                        .collect(Collectors.toSet());
        return calendars.all().stream()
                .filter(calendar -> used.contains(calendar.code()))
                .map(PeopleSections::calendar)
                .toList();
    }

    private static ObjectNode calendar(WorkingCalendar calendar) {
        return new Members()
                .with("code", calendar.code().value())
                .with("name", calendar.name())
                .with("workDays", Sections.texts(words(calendar)))
                .withSome("holidays", Sections.texts(texts(calendar.holidays().stream())))
                .node();
    }

    private static List<String> words(WorkingCalendar calendar) {
        return calendar.workDays().stream().map(Sections::word).toList();
    }

    private static List<String> texts(Stream<?> values) {
        return values.map(Object::toString).toList();
    }

    /** Adds what is known of a unit beyond its project. */
    Members profile(Members members, UnitProfile profile) {
        return members.withText("lead", profile.lead().flatMap(people::userNameOf))
                .withText("disclosure", profile.disclosure().map(Sections::word))
                .withText("timeZone", profile.zone().map(ZoneId::getId))
                .withText("language", Optional.of(profile).flatMap(UnitProfile::language))
                .withText("calendar", profile.calendar().map(CalendarCode::value))
                .withSome(
                        "stakeholders",
                        profile.stakeholders().stream()
                                .flatMap(it -> stakeholder(it).stream())
                                .toList());
    }

    /** Empty for who has left Jira: nobody could read them back. */
    private Optional<ObjectNode> stakeholder(Stakeholder stakeholder) {
        Optional<Members> contact =
                switch (stakeholder.contact()) {
                    case Account account ->
                            people.userNameOf(account.actor())
                                    .map(name -> new Members().with("user", name));
                    case Elsewhere elsewhere ->
                            Optional.of(
                                    new Members()
                                            .with("name", elsewhere.name())
                                            .with("channel", elsewhere.channel()));
                };
        return contact.map(it -> it.with("role", Sections.word(stakeholder.role())).node());
    }
}
