package org.jalon.plugin.rest;

import org.jalon.domain.organisation.People;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.viewer.Texts;

import java.util.Locale;

/** People as Jira names them today; who was anonymised or deleted is a former user. */
public final class PeopleNames {
    private final People people;
    private final Texts texts;

    public PeopleNames(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    String of(ActorId actor, Locale locale) {
        return people.displayNameOf(actor).orElseGet(() -> former(locale));
    }

    private String former(Locale locale) {
        return texts.of("people.former", locale);
    }
}
