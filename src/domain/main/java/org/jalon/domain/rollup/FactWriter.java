package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The only writer of facts: brings the facts of issues in a rollout to what they read as, and logs
 * it.
 *
 * <p>Within the transaction the last sequence is read first, then the issues, then the stored
 * facts, then both rows of each are written. Whoever read something that another writer has changed
 * since therefore takes a sequence that is taken, and the whole transaction is repeated.
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
     * @param reading reads the issues' facts as they are now
     * @return how many facts changed
     */
    public int refresh(RolloutId rollout, Collection<JiraIssueId> issues, FactReading reading) {
        int changes = 0;
        int written;
        do {
            written = written(rollout, issues, reading);
            changes += written;
        } while (written > 0);
        return changes;
    }

    private int written(RolloutId rollout, Collection<JiraIssueId> issues, FactReading reading) {
        try {
            return transactions.inOne(() -> write(rollout, issues, reading));
        } catch (DuplicateKey stuck) {
            transactions.inOne(() -> finishInterrupted(rollout));
            return transactions.inOne(() -> write(rollout, issues, reading));
        }
    }

    /**
     * Where a database can't roll back, a node that died between a log row and the end of the log
     * has left a sequence that is taken for ever, and whoever comes next repeats in vain. What it
     * logged is done for it; done twice is done once.
     */
    private Void finishInterrupted(RolloutId rollout) {
        long end = log.lastSequence(rollout);
        List<FactChange> left = log.after(rollout, end);
        long highest = log.highestRow(rollout);
        // Rows and end are committed together, where anything is: then others only were quicker.
        if (highest > end && log.lastSequence(rollout) == end) {
            left.forEach(this::apply);
            log.advance(rollout, highest);
        }
        return null;
    }

    private int write(RolloutId rollout, Collection<JiraIssueId> issues, FactReading reading) {
        long last = log.lastSequence(rollout);
        Map<JiraIssueId, Fact> read = reading.all(issues);
        Map<JiraIssueId, Fact> stored = facts.by(rollout, issues);
        int changes = 0;
        for (JiraIssueId issue : issues) {
            Optional<Fact> now = Optional.ofNullable(read.get(issue));
            Optional<Fact> before = Optional.ofNullable(stored.get(issue));
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
        apply(change);
    }

    private void apply(FactChange change) {
        change.after()
                .ifPresentOrElse(
                        fact -> facts.put(fact, change.sequence()),
                        () -> facts.remove(change.rollout(), change.issue()));
    }
}
