package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.InMemoryFacts;
import org.jalon.domain.fixture.InMemoryTransactions;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;
import org.junit.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class FactWriterTest {
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
                Optional.of(new MilestoneCode("M01")),
                Optional.empty(),
                1,
                state,
                Optional.empty(),
                Optional.empty(),
                false,
                LocalDate.parse("2026-11-20"));
    }

    private int refresh(Optional<Fact> reading) {
        return writer.refresh(ROLLOUT, List.of(ISSUE), issue -> reading);
    }

    @Test
    public void theSameReadingAgainWritesNothing() {
        assertThat(refresh(Optional.of(fact(ISSUE, IssueState.TODO)))).isEqualTo(1);
        assertThat(refresh(Optional.of(fact(ISSUE, IssueState.TODO)))).isZero();

        assertThat(facts.lastSequence(ROLLOUT)).isEqualTo(1);
    }

    @Test
    public void eachChangeIsLoggedWithWhatWasAndWhatIs() {
        Fact todo = fact(ISSUE, IssueState.TODO);
        Fact done = fact(ISSUE, IssueState.DONE);

        refresh(Optional.of(todo));
        refresh(Optional.of(done));
        long revision = facts.revision(ROLLOUT, ISSUE);
        refresh(Optional.empty());

        assertThat(revision).isEqualTo(2);
        assertThat(facts.by(ROLLOUT, ISSUE)).isEmpty();
        assertThat(facts.after(ROLLOUT, 0))
                .containsExactly(
                        new FactChange(ROLLOUT, 1, Optional.empty(), Optional.of(todo)),
                        new FactChange(ROLLOUT, 2, Optional.of(todo), Optional.of(done)),
                        new FactChange(ROLLOUT, 3, Optional.of(done), Optional.empty()));
    }

    @Test
    public void anIssueThatIsNotOfTheRolloutAndNeverWasLeavesNoTrace() {
        assertThat(refresh(Optional.empty())).isZero();

        assertThat(facts.lastSequence(ROLLOUT)).isZero();
    }

    /** Another writer commits between this one's reads and its commit. */
    @Test
    public void whoComesSecondReadsEverythingAgain() {
        List<String> readings = new ArrayList<>();
        FactReading slowReading =
                issue -> {
                    readings.add("read");
                    if (readings.size() == 1) {
                        otherThreadWrites(fact(ISSUE, IssueState.IN_PROGRESS));
                        return Optional.of(fact(ISSUE, IssueState.TODO));
                    }
                    return Optional.of(fact(ISSUE, IssueState.DONE));
                };

        int changes = writer.refresh(ROLLOUT, List.of(ISSUE), slowReading);

        assertThat(changes).isEqualTo(1);
        // the first try, the second one, and the look whether anything is left
        assertThat(readings).hasSize(3);
        assertThat(facts.by(ROLLOUT, ISSUE)).contains(fact(ISSUE, IssueState.DONE));
        assertThat(facts.after(ROLLOUT, 1))
                .extracting(FactChange::before)
                .containsExactly(Optional.of(fact(ISSUE, IssueState.IN_PROGRESS)));
    }

    private void otherThreadWrites(Fact fact) {
        Thread other = new Thread(() -> refresh(Optional.of(fact)));
        other.start();
        try {
            other.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    public void aKeyThatStaysTakenIsAnErrorInTheEnd() {
        RepeatedTransactions never =
                new RepeatedTransactions(
                        new org.jalon.domain.shared.Transactions() {
                            @Override
                            public <T> T inOne(java.util.function.Supplier<T> work) {
                                throw new DuplicateKey("always", null);
                            }
                        });

        assertThatThrownBy(() -> never.inOne(() -> 1)).isInstanceOf(DuplicateKey.class);
    }

    /** Who put it back found nothing to write, so only the first writer can notice. */
    @Test
    public void anIssueThatGoesBackWhileItIsWrittenIsReadAgain() {
        refresh(Optional.of(fact(ISSUE, IssueState.TODO)));
        Iterator<IssueState> readings =
                List.of(IssueState.DONE, IssueState.TODO, IssueState.TODO).iterator();

        int changes =
                writer.refresh(
                        ROLLOUT,
                        List.of(ISSUE),
                        issue -> Optional.of(fact(issue, readings.next())));

        assertThat(changes).isEqualTo(2);
        assertThat(facts.by(ROLLOUT, ISSUE)).contains(fact(ISSUE, IssueState.TODO));
    }

    /** Without transactions: logged, and then neither the fact nor the end of the log. */
    @Test
    public void whatANodeThatDiedHalfWayLoggedIsFinishedByTheNextWriter() {
        Fact todo = fact(ISSUE, IssueState.TODO);
        Fact done = fact(ISSUE, IssueState.DONE);
        JiraIssueId other = new JiraIssueId(8);
        refresh(Optional.of(todo));
        facts.interrupted(new FactChange(ROLLOUT, 2, Optional.of(todo), Optional.of(done)));
        facts.interrupted(
                new FactChange(
                        ROLLOUT, 3, Optional.empty(), Optional.of(fact(other, IssueState.TODO))));

        assertThat(refresh(Optional.of(fact(ISSUE, IssueState.IN_PROGRESS)))).isEqualTo(1);

        assertThat(facts.lastSequence(ROLLOUT)).isEqualTo(4);
        assertThat(facts.by(ROLLOUT, other)).isPresent();
        assertThat(facts.after(ROLLOUT, 3))
                .extracting(FactChange::before)
                .containsExactly(Optional.of(done));
        assertThat(RolloutCube.empty().fold(facts.after(ROLLOUT, 0)))
                .isEqualTo(RolloutCube.counted(4, facts.of(ROLLOUT)));
    }

    @Test
    public void fourWritersOnFewIssuesLoseNothing() throws Exception {
        Map<JiraIssueId, IssueState> jira = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            Random random = new Random(t);
            running.add(threads.submit(() -> changeAndRefresh(jira, random)));
        }
        for (Future<?> thread : running) {
            thread.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();

        jira.forEach(
                (issue, state) ->
                        assertThat(facts.by(ROLLOUT, issue)).contains(fact(issue, state)));
        RolloutCube folded = RolloutCube.empty().fold(facts.after(ROLLOUT, 0));
        IssueCounts counts = folded.of(new MilestoneCode("M01"));
        assertThat(counts.all().count()).isEqualTo(jira.size());
        assertThat(counts.done().count()).isEqualTo(in(IssueState.DONE, jira));
        assertThat(counts.untouched().count()).isEqualTo(in(IssueState.TODO, jira));
    }

    private static int in(IssueState state, Map<JiraIssueId, IssueState> jira) {
        return (int) jira.values().stream().filter(state::equals).count();
    }

    private void changeAndRefresh(Map<JiraIssueId, IssueState> jira, Random random) {
        for (int i = 0; i < 300; i++) {
            JiraIssueId issue = new JiraIssueId(1 + random.nextInt(3));
            jira.put(issue, IssueState.values()[random.nextInt(3)]);
            writer.refresh(ROLLOUT, List.of(issue), id -> Optional.of(fact(id, jira.get(id))));
        }
    }
}
