package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a rollout stood before its next checkpoint when that was last looked at: what panels and the
 * matrix show without judging anew.
 *
 * @param version of the definition
 * @param sequence of the rollout's counters
 * @param at when it was judged
 * @param outcome empty when it could not be judged
 * @param cause why it could not be; empty otherwise
 */
public record CheckpointStanding(
        RolloutId rollout,
        CheckpointCode checkpoint,
        int version,
        LocalDate asOf,
        long sequence,
        Instant at,
        Optional<Outcome> outcome,
        String rule,
        Binding binding,
        String cause,
        List<StandingCriterion> criteria) {
    private static final long FORGOTTEN = -1;

    public CheckpointStanding {
        criteria = List.copyOf(criteria);
    }

    /**
     * The same once something it rested on has changed: it says nothing any more but since when
     * each criterion stood so.
     */
    public CheckpointStanding forgotten() {
        return new CheckpointStanding(
                rollout,
                checkpoint,
                version,
                asOf,
                FORGOTTEN,
                at,
                outcome,
                rule,
                binding,
                cause,
                criteria);
    }

    /** Whether it still says what judging anew would say of the same issues on the same day. */
    boolean isOf(Checkpoint definition, LocalDate day, long counters) {
        return checkpoint.equals(definition.code())
                && version == definition.version()
                && asOf.equals(day)
                && sequence == counters;
    }

    /** The evaluation it was; empty when the definition has no longer all its criteria. */
    public Optional<Evaluation> evaluation(Checkpoint definition) {
        if (outcome.isEmpty()) {
            return Optional.of(new Evaluation.NotEvaluated(binding, cause));
        }
        List<JudgedCriterion> judged = new ArrayList<>();
        for (StandingCriterion line : criteria) {
            Optional<Criterion> criterion = definition.criterion(line.code());
            if (criterion.isEmpty()) {
                return Optional.empty();
            }
            judged.add(new JudgedCriterion(criterion.get(), line.finding(), line.exemption()));
        }
        return Optional.of(new Evaluation.Verdict(outcome.get(), rule, binding, judged));
    }

    /** When the criterion came to stand as it does; empty when it is not asked. */
    public Optional<StandingCriterion> criterion(CriterionCode code) {
        return criteria.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
