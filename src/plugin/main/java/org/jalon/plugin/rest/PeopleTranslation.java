package org.jalon.plugin.rest;

import org.jalon.domain.organisation.UnitProfile;
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
                Words.word(shown.right()));
    }

    private PeopleJson.Named named(Person person, Locale locale) {
        return new PeopleJson.Named(
                person.id().key(),
                person.name().orElseGet(() -> names.of(person.id(), locale)),
                person.name().isEmpty());
    }
}
