package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class WatchedTablesIT extends PersistenceCase {
    private final ActiveObjectsFacts facts = new ActiveObjectsFacts(activeObjects);

    @Test
    public void whatIsWatchedIsFoundByDueDateAndIsNeverAmongTheWork() {
        RolloutId id = rollout("watched");
        Fact undated = watched(id, 1, FactKind.RISK, null);
        Fact late = watched(id, 2, FactKind.RISK, DAY.plusDays(9));
        Fact soon = watched(id, 3, FactKind.RISK, DAY);
        Fact condition = watched(id, 4, FactKind.CONDITION, DAY);
        List.of(undated, late, soon, condition).forEach(fact -> facts.put(fact, 1));

        assertThat(facts.watched(id, FactKind.RISK, 10)).containsExactly(soon, late, undated);
        assertThat(facts.watched(id, FactKind.RISK, 1)).containsExactly(soon);
        assertThat(facts.blocked(List.of(id), 10)).isEmpty();
        assertThat(facts.withoutMilestone(id, 10)).isEmpty();

        facts.replace(id, List.of(condition, waiting(id, 5)), 2);
        assertThat(facts.of(id)).containsExactly(condition, waiting(id, 5));
        facts.put(waiting(id, 4), 3);
        assertThat(facts.withoutMilestone(id, 10)).hasSize(2);
    }

    /** Like one that waits without a milestone, but watched and no work. */
    private static Fact watched(RolloutId id, long issue, FactKind kind, LocalDate due) {
        Fact work = waiting(id, issue);
        return new Fact(
                id,
                work.issue(),
                work.milestone(),
                work.workstream(),
                work.weight(),
                work.state(),
                Optional.ofNullable(due),
                work.resolved(),
                work.blocked(),
                work.updated(),
                kind);
    }

    /** Open, without milestone, and waiting for another issue. */
    private static Fact waiting(RolloutId id, long issue) {
        return new Fact(
                id,
                new JiraIssueId(issue),
                Optional.empty(),
                Optional.empty(),
                1,
                IssueState.TODO,
                Optional.empty(),
                Optional.empty(),
                true,
                DAY);
    }
}
