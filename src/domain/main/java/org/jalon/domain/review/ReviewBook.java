package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Writes reviews down. Each change is one unit of work that reads the review when nobody else is
 * writing it, so that of all who speak at once exactly one decides and nothing that was said is
 * lost: who comes after the decision is kept, and not counted.
 */
public final class ReviewBook {
    private final ReviewRecord reviews;
    private final ReviewedCheckpoints checkpoints;
    private final ConditionBook conditions;
    private final WindowCalendar calendar;
    private final RepeatedTransactions transactions;

    public ReviewBook(
            ReviewRecord reviews,
            ReviewedCheckpoints checkpoints,
            ConditionBook conditions,
            WindowCalendar calendar,
            RepeatedTransactions transactions) {
        this.reviews = reviews;
        this.checkpoints = checkpoints;
        this.conditions = conditions;
        this.calendar = calendar;
        this.transactions = transactions;
    }

    /** Opens what {@code made} answers; it reads all it needs itself. */
    Review open(Function<WindowCalendar, Review> made) {
        return transactions.inOne(
                () -> {
                    Review review = reviews.open(made.apply(calendar));
                    checkpoints.changedBy(review);
                    return review;
                });
    }

    /** Keeps what is said, and decides when that is enough; empty when there is no such review. */
    Optional<Review> speak(
            ReviewSubject subject, ReviewId id, BiFunction<Review, Instant, SignOff> saying) {
        return transactions.inOne(
                () ->
                        reviews.forWriting(id)
                                .map(read -> add(read, spoken(saying.apply(read, calendar.now()))))
                                .map(heard -> decideIfCounted(subject, heard)));
    }

    private static ReviewEntry spoken(SignOff signOff) {
        return new ReviewEntry.Spoken(signOff);
    }

    /** Decides a review whose time to object has run out. */
    void closeWindow(ReviewSubject subject, ReviewId id) {
        transactions.inOne(
                () -> reviews.forWriting(id).map(read -> decideIfCounted(subject, read)));
    }

    /** Notes that a condition of the decision is overdue; once for each review. */
    void hold(Condition condition) {
        transactions.inOne(
                () ->
                        reviews.forWriting(condition.review())
                                .filter(read -> !read.isHeld())
                                .map(read -> add(read, conditions.fail(condition))));
    }

    /** Notes that what a condition asked for is done; once for each. */
    void close(Condition condition) {
        transactions.inOne(
                () -> {
                    conditions.close(condition);
                    return condition;
                });
    }

    private Review add(Review read, ReviewEntry entry) {
        Review added = reviews.add(read, entry);
        checkpoints.changedBy(read);
        return added;
    }

    private Review decideIfCounted(ReviewSubject subject, Review review) {
        if (!review.isOpen()) {
            return review;
        }
        boolean over = isWindowOver(subject, review);
        VoteResult result = CountVotes.of(review.terms(), review.counted(), over);
        return result == VoteResult.OPEN ? review : decide(subject, review, result, over);
    }

    private boolean isWindowOver(ReviewSubject subject, Review review) {
        LocalDate today = calendar.today(subject.program(), review.id().rollout().bu());
        return review.closes().filter(today::isAfter).isPresent();
    }

    private Review decide(
            ReviewSubject subject, Review review, VoteResult result, boolean windowOver) {
        Checkpoint checkpoint = checkpoints.of(review);
        Evaluation evaluation =
                checkpoints.evaluate(subject.program(), subject.rollout(), checkpoint);
        ReviewDecision decision =
                DecideReview.decision(review, result, windowOver, evaluation, calendar.now());
        if (decision.outcome() == Outcome.CONDITIONAL_GO) {
            conditions.open(subject, review, evaluation);
        }
        checkpoints.changedBy(review);
        return reviews.decide(review, decision, evaluation);
    }
}
