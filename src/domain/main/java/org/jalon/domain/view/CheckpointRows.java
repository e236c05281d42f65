package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.program.Program;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.ReviewDecision;
import org.jalon.domain.review.ReviewId;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the matrix of Business Units and checkpoints. */
public final class CheckpointRows {
    private final Rollouts rollouts;
    private final PassedCheckpoints passed;
    private final RolloutFaces faces;
    private final Clock clock;

    public CheckpointRows(
            Rollouts rollouts, PassedCheckpoints passed, RolloutFaces faces, Clock clock) {
        this.rollouts = rollouts;
        this.passed = passed;
        this.faces = faces;
        this.clock = clock;
    }

    List<CheckpointRow> of(
            Program program, List<Checkpoint> checkpoints, Collection<Review> reviews) {
        List<Rollout> all = rollouts.of(program.key());
        Map<RolloutId, RolloutFace> shown = faces.of(all);
        Map<RolloutId, Set<CheckpointCode>> gone = passed.of(program.key());
        Map<ReviewId, Review> newest = newest(reviews);
        return all.stream()
                .map(
                        rollout ->
                                new CheckpointRow(
                                        shown.get(rollout.id()),
                                        checkpoints.stream()
                                                .map(it -> cell(program, rollout, it, newest, gone))
                                                .toList()))
                .toList();
    }

    /** The newest round of each checkpoint and rollout, found by its first one's id. */
    private static Map<ReviewId, Review> newest(Collection<Review> reviews) {
        Map<ReviewId, Review> newest = new HashMap<>();
        for (Review review : reviews) {
            newest.merge(
                    first(review.id().rollout(), review.id().checkpoint()),
                    review,
                    (known, other) -> known.id().round() > other.id().round() ? known : other);
        }
        return newest;
    }

    private static ReviewId first(RolloutId rollout, CheckpointCode checkpoint) {
        return new ReviewId(rollout, checkpoint, 1);
    }

    private CheckpointCell cell(
            Program program,
            Rollout rollout,
            Checkpoint checkpoint,
            Map<ReviewId, Review> newest,
            Map<RolloutId, Set<CheckpointCode>> gone) {
        Optional<Review> review =
                Optional.ofNullable(newest.get(first(rollout.id(), checkpoint.code())));
        Optional<LocalDate> due = checkpoint.dueFor(rollout);
        boolean isPassed = gone.getOrDefault(rollout.id(), Set.of()).contains(checkpoint.code());
        CheckpointCell.State untouched =
                due.filter(program.statusDate(clock)::isAfter).isPresent()
                        ? CheckpointCell.State.OVERDUE
                        : CheckpointCell.State.AHEAD;
        CheckpointCell.State state =
                review.map(CheckpointRows::state)
                        .orElse(isPassed ? CheckpointCell.State.PASSED : untouched);
        Optional<LocalDate> decided =
                review.flatMap(Review::decision)
                        .map(ReviewDecision::at)
                        .map(at -> LocalDate.ofInstant(at, program.zone()));
        return new CheckpointCell(
                checkpoint.code(),
                state,
                review.map(it -> it.id().round()).orElse(0),
                decided.or(() -> due));
    }

    private static CheckpointCell.State state(Review review) {
        return review.standing().map(CheckpointRows::state).orElse(CheckpointCell.State.ASKED);
    }

    private static CheckpointCell.State state(Outcome outcome) {
        return switch (outcome) {
            case GO -> CheckpointCell.State.GO;
            case CONDITIONAL_GO -> CheckpointCell.State.CONDITIONAL_GO;
            case HOLD -> CheckpointCell.State.HOLD;
            case REWORK -> CheckpointCell.State.REWORK;
            case STOP -> CheckpointCell.State.STOP;
        };
    }
}
