package org.jalon.domain.review;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;

import java.util.List;
import java.util.Optional;

/** Port: the reviews, unique by id. Rows are only added. */
public interface Reviews {
    /** The reviews of a rollout, by checkpoint and then by round. */
    List<Review> of(RolloutId rollout);

    /** Those of one checkpoint of it, by round. */
    List<Review> of(RolloutId rollout, CheckpointCode checkpoint);

    /** The newest round of that checkpoint. */
    Optional<Review> latest(RolloutId rollout, CheckpointCode checkpoint);

    /** All reviews of a program in a bounded number of queries. */
    List<Review> of(ProgramKey program);

    /** Adds a review with its entries; joins the running unit of work. */
    void open(Review review);

    /**
     * The review, read once nobody else is writing it; who asks later waits for the running unit of
     * work to end.
     */
    Optional<Review> forWriting(ReviewId id);

    /**
     * Adds an entry behind those the review was read with; joins the running unit of work, which is
     * to be repeated when another writer came first all the same.
     */
    void add(Review read, ReviewEntry entry);
}
