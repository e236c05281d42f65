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
        Optional<Evidence> evidence) {}
