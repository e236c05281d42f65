package org.jalon.domain.view;

import org.jalon.domain.checkpoint.CheckpointStanding;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.StandingCriterion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a rollout stands before a checkpoint, and how old that is.
 *
 * @param at when it was looked at
 * @param since the day each criterion was first found in its state; empty for what was looked at
 *     only now
 */
public record StandingShown(
        Evaluation evaluation, Instant at, Map<CriterionCode, LocalDate> since) {
    public StandingShown {
        since = Map.copyOf(since);
    }

    static StandingShown of(CheckpointStanding known, Evaluation evaluation) {
        return new StandingShown(
                evaluation,
                known.at(),
                known.criteria().stream()
                        .collect(
                                Collectors.toMap(
                                        StandingCriterion::code, StandingCriterion::since)));
    }

    StandingShown withoutCounts() {
        return new StandingShown(evaluation.withoutCounts(), at, since);
    }
}
