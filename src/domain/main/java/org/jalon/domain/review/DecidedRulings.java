package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.Ruling;
import org.jalon.domain.checkpoint.Rulings;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ReadOnce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the last decision about a checkpoint means for its evaluation: Rework, Stop, and the hold of
 * an overdue condition stand until people decide anew. A Go adds nothing, for criteria may have
 * changed since.
 */
public final class DecidedRulings implements Rulings {
    static final String OVERDUE = "review.rule.condition-overdue";

    private final Reviews reviews;

    public DecidedRulings(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Ruling> of(RolloutId rollout, Checkpoint checkpoint, LocalDate day) {
        return of(reviews.of(rollout, checkpoint.code()), checkpoint);
    }

    @Override
    public Rulings together(ProgramKey program) {
        Supplier<Map<RolloutId, List<Review>>> all =
                new ReadOnce<>(
                        () ->
                                reviews.of(program).stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        review -> review.id().rollout())));
        return (rollout, checkpoint, day) ->
                of(all.get().getOrDefault(rollout, List.of()), checkpoint);
    }

    private static List<Ruling> of(List<Review> all, Checkpoint checkpoint) {
        return all.stream()
                .filter(review -> review.id().checkpoint().equals(checkpoint.code()))
                .filter(review -> !review.isOpen())
                .reduce((earlier, later) -> later)
                .flatMap(DecidedRulings::ruling)
                .stream()
                .toList();
    }

    private static Optional<Ruling> ruling(Review last) {
        if (last.isHeld()) {
            return Optional.of(new Ruling(Outcome.HOLD, OVERDUE, Binding.COMPLY_OR_EXPLAIN));
        }
        return last.decision()
                .filter(made -> made.outcome() == Outcome.REWORK || made.outcome() == Outcome.STOP)
                .map(made -> new Ruling(made.outcome(), made.rule(), Binding.COMPLY_OR_EXPLAIN));
    }
}
