package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.receipt.DecisionLog;
import org.jalon.domain.receipt.LogEntry;

import java.util.Optional;

/**
 * Keeps reviews. Whatever happens in one is an entry of the decision log as well, in the same unit
 * of work, and how the rollout stood before its checkpoint has to be looked at again.
 */
public final class ReviewRecord {
    private final Reviews reviews;
    private final SigningRights rights;
    private final DecisionLog log;
    private final Standings standings;

    public ReviewRecord(
            Reviews reviews, SigningRights rights, DecisionLog log, Standings standings) {
        this.reviews = reviews;
        this.rights = rights;
        this.log = log;
        this.standings = standings;
    }

    /** Adds a round; joins the running unit of work, as all of these do. */
    Review open(Review review) {
        reviews.open(review);
        log.append(ReviewLog.proposed(review));
        log.append(ReviewLog.asked(review, rights));
        standings.forget(review.id().rollout());
        return review;
    }

    Optional<Review> forWriting(ReviewId id) {
        return reviews.forWriting(id);
    }

    /** Adds what happened, and answers the review after it. */
    Review add(Review read, ReviewEntry happened) {
        return add(read, happened, ReviewLog.of(read, happened));
    }

    /** Adds the decision with all it rests on. */
    Review decide(Review read, ReviewDecision decision, Evaluation evaluation) {
        return add(
                read,
                new ReviewEntry.Decided(decision),
                ReviewLog.decided(read, decision).restingOn(evaluation));
    }

    private Review add(Review read, ReviewEntry happened, LogEntry entry) {
        reviews.add(read, happened);
        log.append(entry);
        standings.forget(read.id().rollout());
        return read.with(happened);
    }
}
