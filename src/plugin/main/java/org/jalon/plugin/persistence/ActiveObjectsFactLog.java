package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactChange;
import org.jalon.domain.rollup.FactLog;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.FactLogHeadRow;
import org.jalon.plugin.persistence.row.FactLogRow;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The log in one table and how far it has come in another. The unique key of the log row is what
 * two writers collide on; the head only spares readers an aggregate, which Active Objects cannot
 * ask for.
 */
public final class ActiveObjectsFactLog implements FactLog {
    /** Oracle takes no more than 1,000 values in one IN list. */
    private static final int MOST_VALUES_IN_A_LIST = 900;

    private final ActiveObjects activeObjects;

    public ActiveObjectsFactLog(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public long lastSequence(RolloutId rollout) {
        return head(rollout).map(FactLogHeadRow::getLastSequence).orElse(0L);
    }

    @Override
    public Map<RolloutId, Long> lastSequences(Collection<RolloutId> rollouts) {
        Map<RolloutId, Long> last = new HashMap<>();
        List<String> keys = rollouts.stream().map(RowKey::of).toList();
        for (int from = 0; from < keys.size(); from += MOST_VALUES_IN_A_LIST) {
            int to = Math.min(keys.size(), from + MOST_VALUES_IN_A_LIST);
            for (FactLogHeadRow head : heads(keys.subList(from, to))) {
                last.put(RowKey.rollout(head.getRolloutKey()), head.getLastSequence());
            }
        }
        return last;
    }

    private FactLogHeadRow[] heads(List<String> keys) {
        String placeholders = String.join(", ", Collections.nCopies(keys.size(), "?"));
        return activeObjects.find(
                FactLogHeadRow.class,
                Query.select().where("ROLLOUT_KEY IN (" + placeholders + ")", keys.toArray()));
    }

    @Override
    public void append(FactChange change) {
        String rollout = RowKey.of(change.rollout());
        activeObjects.create(
                FactLogRow.class,
                new Columns()
                        .with("LOG_KEY", logKey(change))
                        .with("ROLLOUT_KEY", rollout)
                        .with("SEQUENCE_NUMBER", change.sequence())
                        .with("ISSUE_ID", change.issue().value())
                        .with("OLD_FACT", change.before().map(FactColumn::of))
                        .with("NEW_FACT", change.after().map(FactColumn::of))
                        .values());
        head(change.rollout())
                .ifPresentOrElse(
                        head -> {
                            head.setLastSequence(change.sequence());
                            head.save();
                        },
                        () ->
                                activeObjects.create(
                                        FactLogHeadRow.class,
                                        new Columns()
                                                .with("ROLLOUT_KEY", rollout)
                                                .with("LAST_SEQUENCE", change.sequence())
                                                .values()));
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
                .map(row -> change(rollout, row))
                .toList();
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

    private static String logKey(FactChange change) {
        return RowKey.of(
                change.rollout().program().value(),
                change.rollout().bu().value(),
                change.sequence());
    }
}
