package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.FactRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts, one row for a rollout and an issue. */
public final class ActiveObjectsFacts implements Facts {
    /** Oracle takes no more values in a list. */
    private static final int LIST_LIMIT = 1000;

    private static final int BATCH = 1000;

    private final ActiveObjects activeObjects;
    private final FactMapping mapping = new FactMapping();

    public ActiveObjectsFacts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Fact> by(RolloutId rollout, JiraIssueId issue) {
        return row(key(rollout, issue)).map(mapping::fact);
    }

    @Override
    public Map<JiraIssueId, Fact> by(RolloutId rollout, Collection<JiraIssueId> issues) {
        List<String> keys = issues.stream().map(issue -> key(rollout, issue)).toList();
        Map<JiraIssueId, Fact> found = new HashMap<>();
        for (InList some : InList.of("FACT_KEY", keys)) {
            facts(Query.select().where(some.sql(), some.values().toArray()))
                    .forEach(fact -> found.put(fact.issue(), fact));
        }
        return found;
    }

    @Override
    public List<Fact> ofIssues(Collection<JiraIssueId> issues) {
        List<Fact> found = new ArrayList<>();
        for (InList some :
                InList.of("ISSUE_ID", issues.stream().map(JiraIssueId::value).toList())) {
            found.addAll(
                    facts(Query.select().where(some.sql(), some.values().toArray()).order("ID")));
        }
        return found;
    }

    @Override
    public List<Fact> ofIssue(JiraIssueId issue) {
        return facts(Query.select().where("ISSUE_ID = ?", issue.value()).order("ID"));
    }

    @Override
    public List<Fact> of(RolloutId rollout) {
        return facts(Query.select().where("ROLLOUT_KEY = ?", RowKey.of(rollout)).order("ID"));
    }

    @Override
    public List<Fact> of(RolloutId rollout, MilestoneCode milestone) {
        return facts(
                Query.select()
                        .where(
                                "ROLLOUT_KEY = ? AND MILESTONE_CODE = ? AND KIND IS NULL",
                                RowKey.of(rollout),
                                milestone.value())
                        .order("ID"));
    }

    @Override
    public List<Fact> blocked(Collection<RolloutId> rollouts, int most) {
        List<String> keys = rollouts.stream().map(RowKey::of).toList();
        List<Fact> found = new ArrayList<>();
        for (int from = 0; from < keys.size() && found.size() < most; from += LIST_LIMIT) {
            int to = Math.min(from + LIST_LIMIT, keys.size());
            found.addAll(blocked(keys.subList(from, to), most - found.size()));
        }
        return found;
    }

    private List<Fact> blocked(List<String> keys, int most) {
        String placeholders = String.join(", ", Collections.nCopies(keys.size(), "?"));
        List<Object> values = new ArrayList<>(keys);
        values.add(true);
        values.add(IssueState.DONE.name());
        return facts(
                Query.select()
                        .where(
                                "ROLLOUT_KEY IN ("
                                        + placeholders
                                        + ") AND BLOCKED = ? AND STATE <> ? AND KIND IS NULL",
                                values.toArray())
                        .order("ID")
                        .limit(most));
    }

    @Override
    public List<Fact> withoutMilestone(RolloutId rollout, int most) {
        return facts(
                Query.select()
                        .where(
                                "ROLLOUT_KEY = ? AND MILESTONE_CODE IS NULL AND KIND IS NULL",
                                RowKey.of(rollout))
                        .order("ID")
                        .limit(most));
    }

    /** Sorted here: databases do not agree where those without a due date come. */
    @Override
    public List<Fact> watched(RolloutId rollout, FactKind kind, int most) {
        return facts(
                        Query.select()
                                .where(
                                        "ROLLOUT_KEY = ? AND KIND = ? AND STATE <> ?",
                                        RowKey.of(rollout),
                                        kind.name(),
                                        IssueState.DONE.name()))
                .stream()
                .sorted(Comparator.comparing(fact -> fact.due().orElse(LocalDate.MAX)))
                .limit(most)
                .toList();
    }

    @Override
    public List<Fact> resolvedSince(RolloutId rollout, LocalDate day) {
        return facts(
                Query.select()
                        .where(
                                "ROLLOUT_KEY = ? AND RESOLVED >= ? AND KIND IS NULL",
                                RowKey.of(rollout),
                                day.toString())
                        .order("RESOLVED, ID"));
    }

    @Override
    public void put(Fact fact, long revision) {
        String key = key(fact.rollout(), fact.issue());
        row(key).ifPresentOrElse(
                        row -> {
                            mapping.update(row, fact, revision);
                            row.save();
                        },
                        () ->
                                activeObjects.create(
                                        FactRow.class,
                                        mapping.columns(key, fact, revision).values()));
    }

    @Override
    public void replace(RolloutId rollout, Collection<Fact> all, long revision) {
        activeObjects.deleteWithSQL(FactRow.class, "ROLLOUT_KEY = ?", RowKey.of(rollout));
        List<Map<String, Object>> rows = new ArrayList<>(BATCH);
        for (Fact fact : all) {
            rows.add(mapping.fullColumns(key(rollout, fact.issue()), fact, revision));
            if (rows.size() == BATCH) {
                activeObjects.create(FactRow.class, rows);
                rows = new ArrayList<>(BATCH);
            }
        }
        if (!rows.isEmpty()) {
            activeObjects.create(FactRow.class, rows);
        }
    }

    @Override
    public void remove(RolloutId rollout, JiraIssueId issue) {
        activeObjects.deleteWithSQL(FactRow.class, "FACT_KEY = ?", key(rollout, issue));
    }

    private static String key(RolloutId rollout, JiraIssueId issue) {
        return RowKey.of(rollout.program().value(), rollout.bu().value(), issue.value());
    }

    private Optional<FactRow> row(String key) {
        Query query = Query.select().where("FACT_KEY = ?", key);
        return Arrays.stream(activeObjects.find(FactRow.class, query)).findFirst();
    }

    private List<Fact> facts(Query query) {
        return Arrays.stream(activeObjects.find(FactRow.class, query)).map(mapping::fact).toList();
    }
}
