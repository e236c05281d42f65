package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * The only writer of facts: brings the facts of issues in a rollout to what they read as, and logs
 * it.
 *
 * <p>Within the transaction the last sequence is read first, then the issue, then the stored fact,
 * then both rows are written. Whoever read something that another writer has changed since
 * therefore takes a sequence that is taken, and the whole transaction is repeated.
 *
 * <p>The log row comes first and the end of the log last: where a database can't roll back, whoever
 * comes between still takes a sequence that is taken.
 *
 * <p>An unchanged fact writes nothing and so wakes nobody: when an issue goes back to what it was
 * while another writer is about to store what it was in between, that writer alone can notice.
 * Whoever wrote therefore looks again, until there is nothing to write.
 */
public final class FactWriter {
    private final Facts facts;
    private final FactLog log;
    private final RepeatedTransactions transactions;

    public FactWriter(Facts facts, FactLog log, RepeatedTransactions transactions) {
        this.facts = facts;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * Brings the facts of these issues up to date in one unit of work.
     *
     * @param reading reads an issue's fact as it is now; empty when the issue is not of this
     *     rollout
     * @return how many facts changed
     */
    public int refresh(
            RolloutId rollout,
            Collection<JiraIssueId> issues,
            Function<JiraIssueId, Optional<Fact>> reading) {
        int changes = 0;
        int written;
        do {
            written = transactions.inOne(() -> write(rollout, issues, reading));
            changes += written;
        } while (written > 0);
        return changes;
    }

    private int write(
            RolloutId rollout,
            Collection<JiraIssueId> issues,
            Function<JiraIssueId, Optional<Fact>> reading) {
        long last = log.lastSequence(rollout);
        int changes = 0;
        for (JiraIssueId issue : issues) {
            Optional<Fact> now = reading.apply(issue);
            Optional<Fact> before = facts.by(rollout, issue);
            if (!now.equals(before)) {
                changes++;
                write(new FactChange(rollout, last + changes, before, now));
            }
        }
        if (changes > 0) {
            log.advance(rollout, last + changes);
        }
        return changes;
    }

    private void write(FactChange change) {
        log.append(change);
        change.after()
                .ifPresentOrElse(
                        fact -> facts.put(fact, change.sequence()),
                        () -> facts.remove(change.rollout(), change.issue()));
    }
}
