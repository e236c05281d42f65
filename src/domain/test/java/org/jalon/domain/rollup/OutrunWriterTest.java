package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.InMemoryFacts;
import org.jalon.domain.fixture.InMemoryTransactions;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A writer that is so late that what told it of the others is trimmed already. */
public class OutrunWriterTest {
    private static final RolloutId ROLLOUT = RolloutId.of("XBP", "FR");
    private static final JiraIssueId ISSUE = new JiraIssueId(7);

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryFacts facts = new InMemoryFacts(transactions);
    private final FactWriter writer =
            new FactWriter(facts, facts, new RepeatedTransactions(transactions));

    private static Fact fact(JiraIssueId issue, IssueState state) {
        return new Fact(
                ROLLOUT,
                issue,
                Optional.empty(),
                Optional.empty(),
                1,
                state,
                Optional.empty(),
                Optional.empty(),
                false,
                LocalDate.parse("2026-11-20"));
    }

    @Test
    public void whoIsOutrunByMoreThanTheLogKeepsDoesNotTakeTheLogBack() {
        JiraIssueId other = new JiraIssueId(8);
        writer.refresh(ROLLOUT, List.of(ISSUE), issue -> Optional.of(fact(ISSUE, IssueState.TODO)));
        boolean[] slept = {false};

        writer.refresh(
                ROLLOUT,
                List.of(ISSUE),
                issue -> {
                    if (!slept[0]) {
                        slept[0] = true;
                        meanwhile(() -> othersChangeAndTrim(other));
                    }
                    return Optional.of(fact(ISSUE, IssueState.DONE));
                });

        assertThat(facts.lastSequence(ROLLOUT)).isEqualTo(5);
        assertThat(facts.revision(ROLLOUT, ISSUE)).isEqualTo(5);
    }

    private void othersChangeAndTrim(JiraIssueId other) {
        for (IssueState state : List.of(IssueState.TODO, IssueState.IN_PROGRESS, IssueState.DONE)) {
            writer.refresh(ROLLOUT, List.of(other), issue -> Optional.of(fact(other, state)));
        }
        transactions.inOne(
                () -> {
                    facts.trim(ROLLOUT, 3);
                    return null;
                });
    }

    private static void meanwhile(Runnable others) {
        Thread thread = new Thread(others);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
