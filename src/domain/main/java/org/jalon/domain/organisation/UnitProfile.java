package org.jalon.domain.organisation;

import org.jalon.domain.shared.ActorId;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What Jira does not know of a Business Unit; empty is what nobody has said.
 *
 * @param lead who answers for it
 * @param disclosure what others may know of it
 * @param language the ISO 639 code of the language it is written to in
 */
public record UnitProfile(
        Optional<ActorId> lead,
        Optional<Disclosure> disclosure,
        Optional<ZoneId> zone,
        Optional<String> language) {

    /** Nothing has been said. */
    public static final UnitProfile UNKNOWN =
            new UnitProfile(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same profile with what was known before wherever this one says nothing. */
    public UnitProfile completedBy(UnitProfile known) {
        return new UnitProfile(
                lead.or(known::lead),
                disclosure.or(known::disclosure),
                zone.or(known::zone),
                language.or(known::language));
    }
}
