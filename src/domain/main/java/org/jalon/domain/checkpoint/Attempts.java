package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the attempts to pass checkpoints. Rows are added and settled, never removed. */
public interface Attempts {
    /** Adds the attempt in the running unit of work and returns the id of its row. */
    long add(Attempt attempt);

    /** The attempts of a rollout at a checkpoint, newest first. */
    List<StoredAttempt> of(RolloutId rollout, CheckpointCode checkpoint);

    Optional<Attempt> by(long id);

    /** The attempts on this issue that are still pending, oldest first. */
    List<StoredAttempt> pending(JiraIssueId issue);

    /** What guards that only watch would have stopped, newest first, at most so many. */
    List<Attempt> observed(int most);

    /** The attempts made before then that are still pending, at most so many. */
    List<StoredAttempt> pendingBefore(Instant then, int most);

    /**
     * Settles a pending attempt; one that is settled already stays as it is. Joins the unit of
     * work.
     */
    void settle(long id, Attempt.Standing standing);
}
