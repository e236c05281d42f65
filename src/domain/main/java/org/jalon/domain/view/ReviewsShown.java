package org.jalon.domain.view;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.Condition;
import org.jalon.domain.review.Conditions;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.Reviews;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.IssueState;

import java.util.List;
import java.util.Optional;

/** Reads reviews and what their conditions have come to. */
public final class ReviewsShown {
    private final Reviews reviews;
    private final Conditions conditions;
    private final IssueReadings issues;

    public ReviewsShown(Reviews reviews, Conditions conditions, IssueReadings issues) {
        this.reviews = reviews;
        this.conditions = conditions;
        this.issues = issues;
    }

    /** All reviews of a program. */
    List<Review> of(ProgramKey program) {
        return reviews.of(program);
    }

    /** The newest round of that checkpoint. */
    Optional<Review> latest(RolloutId rollout, CheckpointCode checkpoint) {
        return reviews.latest(rollout, checkpoint);
    }

    /** The conditions of a rollout, whichever checkpoint left them. */
    List<ConditionShown> conditions(RolloutId rollout) {
        return conditions.of(rollout.program()).stream()
                .filter(condition -> condition.review().rollout().equals(rollout))
                .map(this::shown)
                .toList();
    }

    /** The conditions of a program that this person has still to meet. */
    List<ConditionShown> openConditions(ProgramKey program, ActorId owner) {
        return conditions.of(program).stream()
                .filter(condition -> condition.owner().equals(Optional.of(owner)))
                .map(this::shown)
                .filter(condition -> !condition.met())
                .toList();
    }

    private ConditionShown shown(Condition condition) {
        Optional<IssueReading> issue = condition.issue().flatMap(issues::by);
        return new ConditionShown(
                condition,
                issue.map(IssueReading::key),
                issue.filter(read -> read.state() == IssueState.DONE).isPresent());
    }
}
