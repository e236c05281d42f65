package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Drift;
import org.jalon.domain.rollup.Reconciliation;
import org.jalon.domain.rollup.Reconciliations;
import org.jalon.plugin.persistence.row.ReconciliationRow;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last reconciliation of each rollout, one row each. */
public final class ActiveObjectsReconciliations implements Reconciliations {
    private final ActiveObjects activeObjects;

    public ActiveObjectsReconciliations(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<RolloutId, Reconciliation> of(Collection<RolloutId> rollouts) {
        Map<RolloutId, Reconciliation> found = new HashMap<>();
        for (ReconciliationRow row : rows(rollouts)) {
            Reconciliation one = reconciliation(row);
            found.put(one.rollout(), one);
        }
        return found;
    }

    @Override
    public void put(Reconciliation done) {
        rows(List.of(done.rollout())).stream()
                .findFirst()
                .ifPresentOrElse(
                        row -> update(row, done),
                        () ->
                                activeObjects.create(
                                        ReconciliationRow.class,
                                        new Columns()
                                                .with("ROLLOUT_KEY", RowKey.of(done.rollout()))
                                                .with("DONE_AT", done.at().toString())
                                                .with("CHECKED", done.found().checked())
                                                .with("WRONG", done.found().wrong())
                                                .with("MISSING", done.found().missing())
                                                .with("ORPHANED", done.found().orphaned())
                                                .values()));
    }

    private static void update(ReconciliationRow row, Reconciliation done) {
        row.setDoneAt(done.at().toString());
        row.setChecked(done.found().checked());
        row.setWrong(done.found().wrong());
        row.setMissing(done.found().missing());
        row.setOrphaned(done.found().orphaned());
        row.save();
    }

    private static Reconciliation reconciliation(ReconciliationRow row) {
        return new Reconciliation(
                RowKey.rollout(row.getRolloutKey()),
                Instant.parse(row.getDoneAt()),
                new Drift(row.getChecked(), row.getWrong(), row.getMissing(), row.getOrphaned()));
    }

    private List<ReconciliationRow> rows(Collection<RolloutId> rollouts) {
        return RowsByRollout.find(activeObjects, ReconciliationRow.class, rollouts);
    }
}
