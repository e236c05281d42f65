package org.jalon.domain.organisation;

import org.jalon.domain.shared.ActorId;

import java.util.Optional;

/** Somebody of a Business Unit who is to be kept informed, and what they care about. */
public record Stakeholder(Contact contact, StakeholderRole role) {

    /** How they are reached. */
    public sealed interface Contact {}

    /** By their account in this Jira. */
    public record Account(ActorId actor) implements Contact {}

    /**
     * Otherwise, because they have no account.
     *
     * @param channel such as a mail address or a room
     */
    public record Elsewhere(String name, String channel) implements Contact {
        public Elsewhere {
            if (name.isBlank() || channel.isBlank()) {
                throw new IllegalArgumentException("stakeholder without name or channel");
            }
        }
    }

    /** Whether this is that person's account. */
    public boolean is(ActorId actor) {
        return contact.equals(new Account(actor));
    }

    /** Their account in this Jira; empty without one. */
    public Optional<ActorId> actor() {
        return switch (contact) {
            case Account account -> Optional.of(account.actor());
            case Elsewhere elsewhere -> Optional.empty();
        };
    }
}
