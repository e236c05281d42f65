package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Outcome;

import java.time.Instant;

/**
 * What a review came to.
 *
 * @param rule the rule that fired; an i18n key
 * @param at when it was recorded
 */
public record ReviewDecision(Outcome outcome, String rule, Instant at) {
    /** Whether the rollout may go on. */
    public boolean isGo() {
        return outcome == Outcome.GO || outcome == Outcome.CONDITIONAL_GO;
    }
}
