package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import org.jalon.domain.receipt.ServedIssues;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.FactRow;
import org.jalon.plugin.persistence.row.RolloutRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rollouts issues stand for, from the rollouts' own rows and from the facts. */
public final class ActiveObjectsServedIssues implements ServedIssues {
    private final ActiveObjects activeObjects;

    public ActiveObjectsServedIssues(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Map<JiraIssueId, List<RolloutId>> of(Collection<JiraIssueId> issues) {
        Map<JiraIssueId, List<RolloutId>> served = new HashMap<>();
        List<Long> ids = issues.stream().map(JiraIssueId::value).toList();
        for (InList some : InList.of("ISSUE_ID", ids)) {
            for (FactRow row : activeObjects.find(FactRow.class, some.query())) {
                served.computeIfAbsent(new JiraIssueId(row.getIssueId()), i -> new ArrayList<>())
                        .add(RowKey.rollout(row.getRolloutKey()));
            }
            // The issue of a rollout stands for that one and no other.
            for (RolloutRow row : activeObjects.find(RolloutRow.class, some.query())) {
                served.put(
                        new JiraIssueId(row.getIssueId()),
                        List.of(RowKey.rollout(row.getRolloutKey())));
            }
        }
        return served;
    }
}
