package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.ActorId;

import java.time.LocalDate;

/**
 * Somebody said that a criterion is met.
 *
 * @param comment what they said about it; not blank
 */
public record Confirmation(ActorId by, LocalDate day, String comment) {
    public Confirmation {
        if (comment.isBlank()) {
            throw new IllegalArgumentException("a confirmation without a comment");
        }
    }
}
