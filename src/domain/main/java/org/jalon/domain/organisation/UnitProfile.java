package org.jalon.domain.organisation;

import org.jalon.domain.shared.ActorId;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Jira does not know of a Business Unit; empty is what nobody has said.
 *
 * @param lead who answers for it
 * @param disclosure what others may know of it
 * @param language the ISO 639 code of the language it is written to in
 * @param calendar the working calendar its days are counted by
 * @param stakeholders who of it is to be kept informed
 */
public record UnitProfile(
        Optional<ActorId> lead,
        Optional<Disclosure> disclosure,
        Optional<ZoneId> zone,
        Optional<String> language,
        Optional<CalendarCode> calendar,
        List<Stakeholder> stakeholders) {
    public UnitProfile {
        stakeholders = List.copyOf(stakeholders);
    }

    /** A profile without calendar and stakeholders. */
    public UnitProfile(
            Optional<ActorId> lead,
            Optional<Disclosure> disclosure,
            Optional<ZoneId> zone,
            Optional<String> language) {
        this(lead, disclosure, zone, language, Optional.empty(), List.of());
    }

    /** Nothing has been said. */
    public static final UnitProfile UNKNOWN =
            new UnitProfile(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same profile with what was known before wherever this one says nothing. */
    public UnitProfile completedBy(UnitProfile known) {
        return new UnitProfile(
                lead.or(known::lead),
                disclosure.or(known::disclosure),
                zone.or(known::zone),
                language.or(known::language),
                calendar.or(known::calendar),
                stakeholders.isEmpty() ? known.stakeholders() : stakeholders);
    }

    /** Its lead and its stakeholders, as far as they have an account. */
    public List<ActorId> people() {
        return Stream.concat(
                        lead.stream(), stakeholders.stream().flatMap(it -> it.actor().stream()))
                .toList();
    }

    /** Whether this person is one of the unit's own stakeholders. */
    public boolean isStakeholder(ActorId actor) {
        return stakeholders.stream().anyMatch(stakeholder -> stakeholder.is(actor));
    }
}
