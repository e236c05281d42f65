package org.jalon.plugin.rest;

import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.view.PeopleOfProgram;
import org.jalon.domain.view.Person;

import java.time.ZoneId;
import java.util.Locale;

/** From the people of a program to their JSON. */
public final class PeopleTranslation {
    private final PeopleNames names;

    public PeopleTranslation(PeopleNames names) {
        this.names = names;
    }

    PeopleJson json(PeopleOfProgram people, Locale locale) {
        return new PeopleJson(
                ProgramJson.of(people.program(), locale),
                people.mayAssign(),
                people.roles().stream().map(role -> role(role, locale)).toList(),
                people.units().stream().map(unit -> unit(unit, locale)).toList(),
                people.calendars().stream().map(it -> calendar(it, locale)).toList(),
                people.asOf().toString());
    }

    private PeopleJson.Role role(PeopleOfProgram.Holders holders, Locale locale) {
        return new PeopleJson.Role(
                Words.word(holders.role()),
                holders.people().stream().map(person -> named(person, locale)).toList());
    }

    private PeopleJson.Unit unit(PeopleOfProgram.Unit shown, Locale locale) {
        UnitProfile profile = shown.unit().profile();
        return new PeopleJson.Unit(
                shown.unit().code().value(),
                shown.unit().name().in(locale),
                shown.unit().country(),
                shown.lead().map(lead -> named(lead, locale)).orElse(null),
                profile.zone().map(ZoneId::getId).orElse(null),
                profile.language().orElse(null),
                Words.word(profile.disclosure()),
                profile.calendar().map(CalendarCode::value).orElse(null),
                shown.stakeholders().stream().map(it -> interested(it, locale)).toList(),
                Words.word(shown.right()));
    }

    private PeopleJson.Interested interested(
            PeopleOfProgram.NamedStakeholder named, Locale locale) {
        String role = Words.word(named.stakeholder().role());
        return switch (named.stakeholder().contact()) {
            case Stakeholder.Account account ->
                    new PeopleJson.Interested(
                            named.account().map(it -> named(it, locale)).orElse(null),
                            null,
                            null,
                            role);
            case Stakeholder.Elsewhere elsewhere ->
                    new PeopleJson.Interested(null, elsewhere.name(), elsewhere.channel(), role);
        };
    }

    private static PeopleJson.Calendar calendar(WorkingCalendar calendar, Locale locale) {
        return new PeopleJson.Calendar(
                calendar.code().value(),
                calendar.name().in(locale),
                calendar.workDays().stream().map(Words::word).toList(),
                calendar.holidays().size());
    }

    private PeopleJson.Named named(Person person, Locale locale) {
        return new PeopleJson.Named(
                person.id().key(),
                person.name().orElseGet(() -> names.of(person.id(), locale)),
                person.name().isEmpty());
    }
}
