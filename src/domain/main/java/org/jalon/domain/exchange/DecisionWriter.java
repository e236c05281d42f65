package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.program.Program;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.ReviewDecision;
import org.jalon.domain.review.ReviewEntry;
import org.jalon.domain.review.ReviewId;
import org.jalon.domain.review.Reviews;
import org.jalon.domain.rollout.RolloutId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Writes the decisions a file brings as reviews that are over, the first as the first round. Rounds
 * that are known stay as they are, so that the same file again changes nothing.
 */
public final class DecisionWriter {
    /** Whose votes were counted is not known. */
    public static final String RULE = "review.rule.brought";

    private final Reviews reviews;
    private final Checkpoints checkpoints;

    public DecisionWriter(Reviews reviews, Checkpoints checkpoints) {
        this.reviews = reviews;
        this.checkpoints = checkpoints;
    }

    /** Joins the running unit of work. */
    void write(Program program, RolloutEntry entry) {
        RolloutId rollout = entry.rollout().id();
        for (Checkpoint checkpoint : checkpoints.of(program.key())) {
            List<PastDecision> brought = of(entry, checkpoint.code());
            int known = rounds(rollout, checkpoint.code());
            for (int round = known + 1; round <= brought.size(); round++) {
                reviews.open(review(program, rollout, checkpoint, round, brought.get(round - 1)));
            }
        }
    }

    private static List<PastDecision> of(RolloutEntry entry, CheckpointCode checkpoint) {
        return entry.decisions().stream()
                .filter(decision -> decision.checkpoint().equals(checkpoint))
                .toList();
    }

    private int rounds(RolloutId rollout, CheckpointCode checkpoint) {
        return reviews.latest(rollout, checkpoint).map(review -> review.id().round()).orElse(0);
    }

    private static Review review(
            Program program,
            RolloutId rollout,
            Checkpoint checkpoint,
            int round,
            PastDecision made) {
        return new Review(
                new ReviewId(rollout, checkpoint.code(), round),
                checkpoint.version(),
                checkpoint.terms(),
                noon(program, made.asked()),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ReviewEntry.Decided(
                                new ReviewDecision(
                                        made.outcome(), RULE, noon(program, made.decided())))));
    }

    private static Instant noon(Program program, LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(program.zone()).toInstant();
    }
}
