package org.jalon.domain.review;

import org.jalon.domain.shared.ActorId;

import java.util.Optional;

/** Who signs off. */
public sealed interface Signer {
    /** Somebody with an account in this Jira. */
    record Account(ActorId actor) implements Signer {}

    /**
     * Somebody without one, for whom another person recorded it; marked as such wherever it is
     * shown.
     *
     * @param channel how they said it, such as a mail or a meeting
     * @param proof the attached file that shows it
     */
    record Elsewhere(String name, String channel, String proof) implements Signer {
        public Elsewhere {
            if (name.isBlank() || channel.isBlank() || proof.isBlank()) {
                throw new IllegalArgumentException("sign-off on behalf without name or proof");
            }
        }
    }

    /** Their account in this Jira; empty without one. */
    default Optional<ActorId> person() {
        return switch (this) {
            case Account account -> Optional.of(account.actor());
            case Elsewhere elsewhere -> Optional.empty();
        };
    }
}
