package org.jalon.domain.review;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.shared.Figure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often checkpoints are passed at the first go.
 *
 * <p>First-pass yield: checkpoints decided Go at their first review / checkpoints with a first
 * decision. Strict: a conditional go is none; lenient: it is one. Rolled throughput yield: the
 * product of the strict yields of all checkpoints, the chance of a rollout to pass them all without
 * going back, taken as independent.
 *
 * @param byCheckpoint the first decisions of each checkpoint that has any
 */
public record CheckpointYields(Map<CheckpointCode, FirstDecisions> byCheckpoint) {
    private static final String NONE = "review.yield.no-decision";

    /** The first decisions of one checkpoint. */
    public record FirstDecisions(int decided, int go, int conditional) {
        static final FirstDecisions NONE_YET = new FirstDecisions(0, 0, 0);

        FirstDecisions and(Outcome outcome) {
            return new FirstDecisions(
                    decided + 1,
                    go + (outcome == Outcome.GO ? 1 : 0),
                    conditional + (outcome == Outcome.CONDITIONAL_GO ? 1 : 0));
        }

        FirstDecisions and(FirstDecisions other) {
            return new FirstDecisions(
                    decided + other.decided, go + other.go, conditional + other.conditional);
        }

        /** The share of Go, from 0 to 1. */
        public Figure strict() {
            return Figure.ratio(go, decided, NONE);
        }

        /** The share of Go and conditional go. */
        public Figure lenient() {
            return Figure.ratio(go + conditional, decided, NONE);
        }
    }

    public CheckpointYields {
        byCheckpoint = Map.copyOf(byCheckpoint);
    }

    /** The yields of these reviews; only first rounds with a decision count. */
    public static CheckpointYields of(Collection<Review> reviews) {
        Map<CheckpointCode, FirstDecisions> first = new LinkedHashMap<>();
        for (Review review : reviews) {
            if (review.id().round() == 1) {
                review.decision()
                        .ifPresent(
                                decision ->
                                        first.merge(
                                                review.id().checkpoint(),
                                                FirstDecisions.NONE_YET.and(decision.outcome()),
                                                FirstDecisions::and));
            }
        }
        return new CheckpointYields(first);
    }

    /** Those of one checkpoint. */
    public FirstDecisions of(CheckpointCode checkpoint) {
        return byCheckpoint.getOrDefault(checkpoint, FirstDecisions.NONE_YET);
    }

    /** All first decisions together; a ratio of sums, never a mean of ratios. */
    public FirstDecisions overall() {
        return byCheckpoint.values().stream().reduce(FirstDecisions.NONE_YET, FirstDecisions::and);
    }

    /** The chance to pass all checkpoints at the first go. */
    public Figure rolled() {
        return byCheckpoint.isEmpty()
                ? Figure.undefined(NONE)
                : byCheckpoint.values().stream()
                        .map(FirstDecisions::strict)
                        .reduce(
                                Figure.of(1),
                                (product, next) ->
                                        next.map(share -> share * product.value().orElseThrow()));
    }
}
