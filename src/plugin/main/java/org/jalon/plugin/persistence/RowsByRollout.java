package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;
import net.java.ao.RawEntity;

import org.jalon.domain.rollout.RolloutId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Rows of many rollouts in as few queries as databases allow. */
final class RowsByRollout {
    /** Oracle takes no more than 1,000 values in one IN list. */
    private static final int MOST_VALUES_IN_A_LIST = 900;

    private RowsByRollout() {}

    /** The rows of a table with a rollout's key in its column ROLLOUT_KEY. */
    static <T extends RawEntity<Long>> List<T> find(
            ActiveObjects activeObjects, Class<T> table, Collection<RolloutId> rollouts) {
        return find(activeObjects, table, rollouts, "ID");
    }

    /** The same rows, read with columns that the table does not preload. */
    static <T extends RawEntity<Long>> List<T> find(
            ActiveObjects activeObjects,
            Class<T> table,
            Collection<RolloutId> rollouts,
            String columns) {
        List<T> rows = new ArrayList<>();
        List<String> keys = rollouts.stream().map(RowKey::of).toList();
        for (int from = 0; from < keys.size(); from += MOST_VALUES_IN_A_LIST) {
            int to = Math.min(keys.size(), from + MOST_VALUES_IN_A_LIST);
            List<String> some = keys.subList(from, to);
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query query =
                    Query.select(columns).where("ROLLOUT_KEY IN (" + marks + ")", some.toArray());
            rows.addAll(List.of(activeObjects.find(table, query)));
        }
        return rows;
    }
}
