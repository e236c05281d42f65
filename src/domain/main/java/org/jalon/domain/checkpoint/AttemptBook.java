package org.jalon.domain.checkpoint;

import java.time.Clock;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Transactions;

/** Writes attempts down; a new one shows that those still pending on the issue never moved it. */
public final class AttemptBook {
    private final Attempts attempts;
    private final PassedCheckpoints passed;
    private final Transactions transactions;
    private final Clock clock;

    public AttemptBook(
            Attempts attempts,
            PassedCheckpoints passed,
            Transactions transactions,
            Clock clock) {
        this.attempts = attempts;
        this.passed = passed;
        this.transactions = transactions;
        this.clock = clock;
    }
}
