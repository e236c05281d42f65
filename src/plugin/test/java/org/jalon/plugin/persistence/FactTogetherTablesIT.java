package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.plugin.persistence.SomeFacts.bare;
import static org.jalon.plugin.persistence.SomeFacts.full;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.FactChange;
import org.jalon.domain.rollup.FactWriter;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;
import org.junit.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Many facts at once, and what a writer left half-done. */
public class FactTogetherTablesIT extends PersistenceCase {
    private final ActiveObjectsFacts facts = new ActiveObjectsFacts(activeObjects);
    private final ActiveObjectsFactLog log = new ActiveObjectsFactLog(activeObjects);
    private final ActiveObjectsTransactions transactions =
            new ActiveObjectsTransactions(activeObjects);

    @Test
    public void factsOfManyIssuesAreFoundTogether() {
        RolloutId id = rollout("many");
        RolloutId other = rollout("many others");
        facts.put(full(id, 7, 1), 1);
        facts.put(bare(id, 8), 2);
        facts.put(bare(other, 8), 1);
        List<JiraIssueId> issues = new ArrayList<>();
        LongStream.range(7, 2007).mapToObj(JiraIssueId::new).forEach(issues::add);

        assertThat(facts.by(id, issues))
                .isEqualTo(
                        Map.of(
                                new JiraIssueId(7), full(id, 7, 1),
                                new JiraIssueId(8), bare(id, 8)));
        assertThat(facts.ofIssues(issues.subList(1, 2000)))
                .contains(bare(id, 8), bare(other, 8))
                .doesNotContain(full(id, 7, 1));
        assertThat(facts.ofIssues(List.of())).isEmpty();
    }

    /** Each statement is committed at once, as where nothing can be rolled back. */
    @Test
    public void aWriterThatDiedBetweenRowAndEndOfTheLogBlocksNobody() {
        RolloutId id = rollout("died");
        FactWriter writer = new FactWriter(facts, log, new RepeatedTransactions(transactions));
        writer.refresh(id, List.of(new JiraIssueId(5)), issue -> Optional.of(bare(id, 5)));
        log.append(new FactChange(id, 2, Optional.of(bare(id, 5)), Optional.of(full(id, 5, 1))));
        log.restart(id, 3);
        assertThat(log.highestRow(id)).isEqualTo(3);

        int changes =
                writer.refresh(id, List.of(new JiraIssueId(6)), issue -> Optional.of(bare(id, 6)));

        assertThat(changes).isEqualTo(1);
        assertThat(log.lastSequence(id)).isEqualTo(4);
        assertThat(facts.of(id)).containsExactly(full(id, 5, 1), bare(id, 6));
    }
}
