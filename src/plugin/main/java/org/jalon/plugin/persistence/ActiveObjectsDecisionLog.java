package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.receipt.ChainEnd;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.LoggedEntries;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.plugin.persistence.row.DecisionEndRow;
import org.jalon.plugin.persistence.row.DecisionRow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The decision log, one row an entry. The unique key of the row is what two writers collide on; the
 * end is written after it and only shows what is missing.
 */
public final class ActiveObjectsDecisionLog implements LoggedEntries {
    private final ActiveObjects activeObjects;
    private final DecisionMapping mapping = new DecisionMapping();

    public ActiveObjectsDecisionLog(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<LoggedEntry> last(RolloutId rollout) {
        return before(rollout, Long.MAX_VALUE, 1).stream().findFirst();
    }

    @Override
    public List<LoggedEntry> after(RolloutId rollout, long sequence, int most) {
        return entries(
                Query.select()
                        .where(
                                "ROLLOUT_KEY = ? AND SEQUENCE_NUMBER > ?",
                                RowKey.of(rollout),
                                sequence)
                        .order("SEQUENCE_NUMBER")
                        .limit(most));
    }

    @Override
    public List<LoggedEntry> before(RolloutId rollout, long sequence, int most) {
        return entries(
                Query.select()
                        .where(
                                "ROLLOUT_KEY = ? AND SEQUENCE_NUMBER < ?",
                                RowKey.of(rollout),
                                sequence)
                        .order("SEQUENCE_NUMBER DESC")
                        .limit(most));
    }

    @Override
    public List<LoggedEntry> of(RolloutId rollout, LogKind kind) {
        return entries(
                Query.select()
                        .where("ROLLOUT_KEY = ? AND KIND = ?", RowKey.of(rollout), kind.name())
                        .order("SEQUENCE_NUMBER"));
    }

    @Override
    public void add(LoggedEntry entry) {
        activeObjects.create(DecisionRow.class, mapping.columns(entry).values());
        RolloutId rollout = entry.entry().rollout();
        endRow(rollout)
                .ifPresentOrElse(
                        row -> {
                            row.setLastSequence(entry.sequence());
                            row.setLastHash(entry.hash());
                            row.save();
                        },
                        () ->
                                activeObjects.create(
                                        DecisionEndRow.class,
                                        new Columns()
                                                .with("ROLLOUT_KEY", RowKey.of(rollout))
                                                .with("LAST_SEQUENCE", entry.sequence())
                                                .with("LAST_HASH", entry.hash())
                                                .values()));
    }

    @Override
    public Optional<ChainEnd> end(RolloutId rollout) {
        return endRow(rollout).map(row -> new ChainEnd(row.getLastSequence(), row.getLastHash()));
    }

    private Optional<DecisionEndRow> endRow(RolloutId rollout) {
        Query query = Query.select().where("ROLLOUT_KEY = ?", RowKey.of(rollout));
        return Arrays.stream(activeObjects.find(DecisionEndRow.class, query)).findFirst();
    }

    private List<LoggedEntry> entries(Query query) {
        return Arrays.stream(activeObjects.find(DecisionRow.class, query))
                .map(mapping::entry)
                .toList();
    }
}
