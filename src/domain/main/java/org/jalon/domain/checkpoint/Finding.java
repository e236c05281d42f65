package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.util.Optional;

/**
 * What was found when a criterion was judged.
 *
 * @param reason why it stands so
 * @param nextStep what to do about it; empty when it is met
 * @param evidence the evidence it rests on, fresh or stale
 */
public record Finding(
        CriterionState state,
        Message reason,
        Optional<Message> nextStep,
        Optional<Evidence> evidence) {
    static Finding met(Message reason, Evidence evidence) {
        return new Finding(CriterionState.MET, reason, Optional.empty(), Optional.of(evidence));
    }

    static Finding open(CriterionState state, Message reason, Message nextStep) {
        return new Finding(state, reason, Optional.of(nextStep), Optional.empty());
    }

    /** Open although there is something it rests on. */
    static Finding open(CriterionState state, Message reason, Message nextStep, Evidence evidence) {
        return new Finding(state, reason, Optional.of(nextStep), Optional.of(evidence));
    }
}
