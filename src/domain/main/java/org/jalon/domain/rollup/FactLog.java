package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Port: the log of fact changes. Rows are only added; rollout and sequence are unique together.
 *
 * <p>The writer takes last + 1 in the transaction that writes the fact. At READ COMMITTED a row n +
 * 1 can thus only be written when row n is committed, so the rows of a rollout become visible in
 * order and without a gap, and of two writers that saw the same last row one meets a {@link
 * org.jalon.domain.shared.DuplicateKey}.
 */
public interface FactLog {
    /**
     * The highest sequence of the rollout, committed or written by this transaction; 0 for none.
     */
    long lastSequence(RolloutId rollout);

    /**
     * The highest sequence that has a row, though the end of the log may not have come to it; 0 for
     * none.
     */
    long highestRow(RolloutId rollout);

    /** The highest sequences of those rollouts that have any, in one query. */
    Map<RolloutId, Long> lastSequences(Collection<RolloutId> rollouts);

    /**
     * Adds the row in the running unit of work; the end of the log stays where it is.
     *
     * @throws org.jalon.domain.shared.DuplicateKey when that sequence was taken, now or at commit
     */
    void append(FactChange change);

    /**
     * Moves the end of the log there, once what belongs to its rows is written; never back.
     *
     * @throws org.jalon.domain.shared.DuplicateKey when the log has come to it or past it
     *     meanwhile: the row of whoever was first may be trimmed already
     */
    void advance(RolloutId rollout, long sequence);

    /**
     * Takes that sequence for the rollout without a change of one fact: the facts were written anew
     * with it, so nobody can fold across it. Joins the running unit of work.
     *
     * @throws org.jalon.domain.shared.DuplicateKey when that sequence was taken, now or at commit
     */
    void restart(RolloutId rollout, long sequence);

    /** Removes the changes up to and with that sequence; joins the running unit of work. */
    void trim(RolloutId rollout, long sequence);

    /**
     * The changes of the rollout after that sequence, by rising sequence. Numbers are missing where
     * the log was trimmed or restarted.
     */
    List<FactChange> after(RolloutId rollout, long sequence);

    /**
     * The same for several rollouts, up to the last sequence of each; those without a change are
     * left out. A database is asked in a number of queries that does not grow with the rollouts.
     */
    default Map<RolloutId, List<FactChange>> in(Collection<LogTail> tails) {
        return tails.stream()
                .flatMap(
                        tail ->
                                after(tail.rollout(), tail.after()).stream()
                                        .takeWhile(change -> change.sequence() <= tail.last()))
                .collect(Collectors.groupingBy(FactChange::rollout));
    }
}
