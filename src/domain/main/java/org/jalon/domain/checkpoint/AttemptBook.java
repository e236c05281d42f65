package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.Transactions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Writes attempts down and settles them.
 *
 * <p>An attempt that was let through is pending: a later step of the transition may still fail. It
 * is confirmed, and the checkpoint passed, once the issue is seen in the status it was to go to.
 * One that is still pending when the next attempt comes, or that is older than any transition
 * lasts, is void.
 */
public final class AttemptBook {
    /** Longer than any transition takes; a later change of status was somebody else's doing. */
    static final Duration LONGEST_TRANSITION = Duration.ofMinutes(15);

    private final Attempts attempts;
    private final PassedCheckpoints passed;
    private final Transactions transactions;
    private final Clock clock;

    public AttemptBook(
            Attempts attempts, PassedCheckpoints passed, Transactions transactions, Clock clock) {
        this.attempts = attempts;
        this.passed = passed;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The time to write into an attempt. */
    Instant now() {
        return clock.instant();
    }

    /** Stores the attempt in a unit of work of its own; earlier ones on the issue are settled. */
    void enter(Attempt attempt, IssueReading issue) {
        transactions.inOne(
                () -> {
                    settlePending(issue, true);
                    return attempts.add(attempt);
                });
    }

    /** Settles what can be settled by the status the issue has now. */
    void settle(IssueReading issue) {
        if (!attempts.pending(issue.id()).isEmpty()) {
            transactions.inOne(
                    () -> {
                        settlePending(issue, false);
                        return null;
                    });
        }
    }

    private void settlePending(IssueReading issue, boolean over) {
        boolean confirmed = false;
        List<StoredAttempt> newestFirst = attempts.pending(issue.id()).reversed();
        for (StoredAttempt stored : newestFirst) {
            Attempt attempt = stored.attempt();
            boolean tooOld = attempt.at().plus(LONGEST_TRANSITION).isBefore(now());
            if (!tooOld && !confirmed && attempt.isArrived(issue.statusId())) {
                attempts.settle(stored.id(), Attempt.Standing.CONFIRMED);
                passed.add(attempt.rollout(), attempt.checkpoint());
                confirmed = true;
            } else if (tooOld || over || confirmed) {
                attempts.settle(stored.id(), Attempt.Standing.VOID);
            }
        }
    }
}
