package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactChange;
import org.jalon.domain.rollup.FactLog;
import org.jalon.domain.rollup.LogTail;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.FactLogHeadRow;
import org.jalon.plugin.persistence.row.FactLogRow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The log in one table and how far it has come in another. The unique key of the log row is what
 * two writers collide on; the head only spares readers an aggregate, which Active Objects cannot
 * ask for.
 */
public final class ActiveObjectsFactLog implements FactLog {
    private final ActiveObjects activeObjects;

    public ActiveObjectsFactLog(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public long lastSequence(RolloutId rollout) {
        return head(rollout).map(FactLogHeadRow::getLastSequence).orElse(0L);
    }

    @Override
    public long highestRow(RolloutId rollout) {
        Query query =
                Query.select()
                        .where("ROLLOUT_KEY = ?", RowKey.of(rollout))
                        .order("SEQUENCE_NUMBER DESC")
                        .limit(1);
        return Arrays.stream(activeObjects.find(FactLogRow.class, query))
                .findFirst()
                .map(FactLogRow::getSequenceNumber)
                .orElse(0L);
    }

    @Override
    public Map<RolloutId, Long> lastSequences(Collection<RolloutId> rollouts) {
        Map<RolloutId, Long> last = new HashMap<>();
        RowsByRollout.find(activeObjects, FactLogHeadRow.class, rollouts)
                .forEach(
                        head ->
                                last.put(
                                        RowKey.rollout(head.getRolloutKey()),
                                        head.getLastSequence()));
        return last;
    }

    @Override
    public void append(FactChange change) {
        write(
                change.rollout(),
                change.sequence(),
                new Columns()
                        .with("ISSUE_ID", change.issue().value())
                        .with("OLD_FACT", change.before().map(FactColumn::of))
                        .with("NEW_FACT", change.after().map(FactColumn::of)));
    }

    /** A row of no issue: the unique key is all it is there for. */
    @Override
    public void restart(RolloutId rollout, long sequence) {
        write(rollout, sequence, new Columns());
    }

    private void write(RolloutId rollout, long sequence, Columns columns) {
        activeObjects.create(
                FactLogRow.class,
                columns.with("LOG_KEY", logKey(rollout, sequence))
                        .with("ROLLOUT_KEY", RowKey.of(rollout))
                        .with("SEQUENCE_NUMBER", sequence)
                        .values());
    }

    @Override
    public void advance(RolloutId rollout, long sequence) {
        head(rollout)
                .ifPresentOrElse(
                        head -> {
                            if (head.getLastSequence() >= sequence) {
                                throw new DuplicateKey("the log is past " + sequence, null);
                            }
                            head.setLastSequence(sequence);
                            head.save();
                        },
                        () ->
                                activeObjects.create(
                                        FactLogHeadRow.class,
                                        new Columns()
                                                .with("ROLLOUT_KEY", RowKey.of(rollout))
                                                .with("LAST_SEQUENCE", sequence)
                                                .values()));
    }

    @Override
    public void trim(RolloutId rollout, long sequence) {
        activeObjects.deleteWithSQL(
                FactLogRow.class,
                "ROLLOUT_KEY = ? AND SEQUENCE_NUMBER <= ?",
                RowKey.of(rollout),
                sequence);
    }

    @Override
    public List<FactChange> after(RolloutId rollout, long sequence) {
        Query query =
                Query.select()
                        .where(
                                "ROLLOUT_KEY = ? AND SEQUENCE_NUMBER > ?",
                                RowKey.of(rollout),
                                sequence)
                        .order("SEQUENCE_NUMBER");
        return Arrays.stream(activeObjects.find(FactLogRow.class, query))
                .filter(row -> row.getIssueId() != null)
                .map(row -> change(rollout, row))
                .toList();
    }

    /** By the keys of the rows, which have a unique index. */
    @Override
    public Map<RolloutId, List<FactChange>> in(Collection<LogTail> tails) {
        List<String> keys = new ArrayList<>();
        for (LogTail tail : tails) {
            for (long sequence = tail.after() + 1; sequence <= tail.last(); sequence++) {
                keys.add(logKey(tail.rollout(), sequence));
            }
        }
        return InList.of("LOG_KEY", keys).stream()
                .flatMap(list -> Arrays.stream(activeObjects.find(FactLogRow.class, list.query())))
                .filter(row -> row.getIssueId() != null)
                .map(row -> change(RowKey.rollout(row.getRolloutKey()), row))
                .sorted(Comparator.comparing(FactChange::sequence))
                .collect(Collectors.groupingBy(FactChange::rollout));
    }

    private static FactChange change(RolloutId rollout, FactLogRow row) {
        JiraIssueId issue = new JiraIssueId(row.getIssueId());
        Optional<Fact> before = FactColumn.fact(rollout, issue, row.getOldFact());
        Optional<Fact> after = FactColumn.fact(rollout, issue, row.getNewFact());
        return new FactChange(rollout, row.getSequenceNumber(), before, after);
    }

    private Optional<FactLogHeadRow> head(RolloutId rollout) {
        Query query = Query.select().where("ROLLOUT_KEY = ?", RowKey.of(rollout));
        return Arrays.stream(activeObjects.find(FactLogHeadRow.class, query)).findFirst();
    }

    private static String logKey(RolloutId rollout, long sequence) {
        return RowKey.of(rollout.program().value(), rollout.bu().value(), sequence);
    }
}
