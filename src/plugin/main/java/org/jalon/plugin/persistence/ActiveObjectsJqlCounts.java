package org.jalon.plugin.persistence;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.JqlCounted;
import org.jalon.domain.checkpoint.JqlCounts;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.plugin.persistence.row.JqlCountRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The last count of each query, one row for each rollout and criterion. */
public final class ActiveObjectsJqlCounts implements JqlCounts {
    /** Where the criterion stands in the key, behind program and Business Unit. */
    private static final int CRITERION = 2;

    private final ActiveObjects activeObjects;

    public ActiveObjectsJqlCounts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<CriterionCode, JqlCounted> of(RolloutId rollout) {
        Query query = Query.select().where("ROLLOUT_KEY = ?", RowKey.of(rollout));
        return Arrays.stream(activeObjects.find(JqlCountRow.class, query))
                .collect(
                        toMap(
                                row -> criterion(row.getCountKey()),
                                ActiveObjectsJqlCounts::counted));
    }

    private static JqlCounted counted(JqlCountRow row) {
        return new JqlCounted(
                row.getQuery(),
                row.getFound(),
                Instant.ofEpochMilli(row.getCountedAt()),
                Optional.ofNullable(row.getProblem()));
    }

    private static CriterionCode criterion(String countKey) {
        return new CriterionCode(RowKey.parts(countKey)[CRITERION]);
    }

    @Override
    public void record(RolloutId rollout, CriterionCode criterion, JqlCounted counted) {
        Optional<JqlCountRow> known = row(rollout, criterion);
        if (known.isEmpty()) {
            activeObjects.create(
                    JqlCountRow.class,
                    new Columns()
                            .with("COUNT_KEY", key(rollout, criterion))
                            .with("ROLLOUT_KEY", RowKey.of(rollout))
                            .with("QUERY", counted.query())
                            .with("FOUND", counted.count())
                            .with("COUNTED_AT", counted.at().toEpochMilli())
                            .with("PROBLEM", counted.problem())
                            .values());
            return;
        }
        JqlCountRow row = known.get();
        row.setQuery(counted.query());
        row.setFound(counted.count());
        row.setCountedAt(counted.at().toEpochMilli());
        row.setProblem(counted.problem().orElse(null));
        row.save();
    }

    private Optional<JqlCountRow> row(RolloutId rollout, CriterionCode criterion) {
        return Arrays.stream(
                        activeObjects.find(
                                JqlCountRow.class,
                                Query.select().where("COUNT_KEY = ?", key(rollout, criterion))))
                .findFirst();
    }

    private static String key(RolloutId rollout, CriterionCode criterion) {
        return RowKey.of(rollout.program().value(), rollout.bu().value(), criterion.value());
    }
}
