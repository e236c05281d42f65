package org.jalon.domain.organisation;

import org.jalon.domain.shared.ActorId;

import java.util.Optional;

/**
 * Port: people as this Jira knows them now. What is stored is their opaque id, which survives a
 * rename; one who was deleted or anonymised may have no name any more.
 */
public interface People {
    /** The person who logs in by this name. */
    Optional<ActorId> named(String userName);

    /** The name the person logs in by; empty when there is no such person (any more). */
    Optional<String> userNameOf(ActorId person);

    /** What the person is called; empty when there is no such person (any more). */
    Optional<String> displayNameOf(ActorId person);
}
