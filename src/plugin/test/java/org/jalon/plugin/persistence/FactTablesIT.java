package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.plugin.persistence.SomeFacts.MILESTONE;
import static org.jalon.plugin.persistence.SomeFacts.bare;
import static org.jalon.plugin.persistence.SomeFacts.full;
import static org.jalon.plugin.persistence.SomeFacts.waiting;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactChange;
import org.jalon.domain.rollup.FactWriter;
import org.jalon.domain.rollup.LogTail;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.RepeatedTransactions;
import org.junit.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

public class FactTablesIT extends PersistenceCase {
    private final ActiveObjectsFacts facts = new ActiveObjectsFacts(activeObjects);
    private final ActiveObjectsFactLog log = new ActiveObjectsFactLog(activeObjects);
    private final ActiveObjectsTransactions transactions =
            new ActiveObjectsTransactions(activeObjects);

    @Test
    public void aFactIsReadAsItWasPutFullOrBare() {
        RolloutId id = rollout("fact");
        Fact full = full(id, 1L << 40, 3);
        Fact bare = bare(id, 1L << 40);

        for (Fact fact : List.of(full, bare, full)) {
            facts.put(fact, 1);
            assertThat(facts.by(id, fact.issue())).contains(fact);
            assertThat(facts.of(id)).containsExactly(fact);
            assertThat(facts.ofIssue(fact.issue())).containsExactly(fact);
        }
        assertThat(facts.of(id, MILESTONE)).containsExactly(full);

        facts.remove(id, full.issue());
        assertThat(facts.of(id)).isEmpty();
    }

    @Test
    public void factsResolvedSinceADayComeOldestFirst() {
        RolloutId id = rollout("resolved");
        List.of(full(id, 1, 3), full(id, 2, 2), full(id, 3, 1), bare(id, 4))
                .forEach(fact -> facts.put(fact, 1));

        assertThat(facts.resolvedSince(id, DAY.plusDays(2)))
                .containsExactly(full(id, 2, 2), full(id, 1, 3));
    }

    @Test
    public void openFactsThatWaitAndFactsWithoutMilestoneAreFoundUpToALimit() {
        RolloutId id = rollout("waiting");
        RolloutId other = rollout("other");
        Fact done = full(id, 1, 3);
        Fact waiting = waiting(id, 2);
        Fact elsewhere = waiting(other, 2);
        List.of(done, waiting, bare(id, 3), elsewhere, waiting(id, 4))
                .forEach(fact -> facts.put(fact, 1));
        List<RolloutId> many = new ArrayList<>();
        IntStream.range(0, 2000).forEach(bu -> many.add(RolloutId.of("none", "B" + bu)));
        many.addAll(List.of(id, other));

        assertThat(facts.blocked(List.of(), 10)).isEmpty();
        assertThat(facts.blocked(List.of(id), 10)).containsExactly(waiting, waiting(id, 4));
        assertThat(facts.blocked(many, 2)).containsExactly(waiting, elsewhere);
        assertThat(facts.withoutMilestone(id, 10))
                .containsExactly(waiting, bare(id, 3), waiting(id, 4));
        assertThat(facts.withoutMilestone(id, 1)).containsExactly(waiting);
    }

    @Test
    public void theLogGivesItsTailAfterASequence() {
        RolloutId id = rollout("tail");
        List<FactChange> changes =
                List.of(
                        new FactChange(id, 1, Optional.empty(), Optional.of(bare(id, 1))),
                        new FactChange(
                                id, 2, Optional.of(bare(id, 1)), Optional.of(full(id, 1, 3))),
                        new FactChange(id, 3, Optional.of(full(id, 1, 3)), Optional.empty()));
        assertThat(log.lastSequence(id)).isZero();

        changes.forEach(log::append);
        log.advance(id, 3);

        assertThat(log.lastSequence(id)).isEqualTo(3);
        assertThat(log.after(id, 0)).isEqualTo(changes);
        assertThat(log.after(id, 2)).containsExactly(changes.get(2));
        assertThat(log.after(id, 3)).isEmpty();
    }

    @Test
    public void theTailsOfManyRolloutsAreReadTogether() {
        Map<RolloutId, List<FactChange>> tails = new HashMap<>();
        List<LogTail> wanted = new ArrayList<>();
        for (int rollout = 0; rollout < 12; rollout++) {
            RolloutId id = rollout("together" + rollout);
            for (int sequence = 1; sequence <= 100; sequence++) {
                FactChange change =
                        new FactChange(id, sequence, Optional.empty(), Optional.of(bare(id, 1)));
                log.append(change);
                if (sequence > rollout && sequence < 100) {
                    tails.computeIfAbsent(id, x -> new ArrayList<>()).add(change);
                }
            }
            wanted.add(new LogTail(id, rollout, 99));
        }
        RolloutId restarted = rollout("restarted");
        log.restart(restarted, 1);
        wanted.add(new LogTail(restarted, 0, 1));

        assertThat(log.in(wanted)).isEqualTo(tails);
        assertThat(log.in(List.of())).isEmpty();
    }

    @Test
    public void theLastSequencesOfMoreRolloutsThanAListTakesAreFound() {
        RolloutId id = rollout("last");
        log.append(new FactChange(id, 1, Optional.empty(), Optional.of(bare(id, 1))));
        log.advance(id, 1);
        List<RolloutId> many = new ArrayList<>();
        IntStream.range(0, 2000).forEach(bu -> many.add(RolloutId.of("none", "B" + bu)));
        many.add(id);

        assertThat(log.lastSequences(many)).isEqualTo(Map.of(id, 1L));
    }

    @Test
    public void aSequenceThatIsTakenUndoesTheWholeUnitOfWork() {
        RolloutId id = rollout("taken");
        log.append(new FactChange(id, 1, Optional.empty(), Optional.of(bare(id, 1))));

        assertThatThrownBy(
                        () ->
                                transactions.inOne(
                                        () -> {
                                            Fact second = bare(id, 2);
                                            facts.put(second, 1);
                                            log.append(
                                                    new FactChange(
                                                            id,
                                                            1,
                                                            Optional.empty(),
                                                            Optional.of(second)));
                                            return null;
                                        }))
                .isInstanceOf(DuplicateKey.class);

        assertThat(facts.of(id)).isEmpty();
        assertThat(log.after(id, 0)).hasSize(1);
    }

    @Test
    public void racingWritersLeaveALogWithoutGapsThatFoldsToTheFacts() throws Exception {
        RolloutId id = rollout("race");
        int writers = 4;
        int rounds = 25;
        FactWriter writer = new FactWriter(facts, log, new RepeatedTransactions(transactions));
        CyclicBarrier start = new CyclicBarrier(writers);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int number = 0; number < writers; number++) {
            long own = 100L + number;
            tasks.add(
                    () -> {
                        start.await();
                        for (int round = 0; round < rounds; round++) {
                            Fact now = round % 2 == 0 ? full(id, own, round) : bare(id, own);
                            writer.refresh(id, List.of(now.issue()), issue -> Optional.of(now));
                        }
                        return null;
                    });
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }

        List<FactChange> changes = log.after(id, 0);
        long last = (long) writers * rounds;
        assertThat(changes)
                .extracting(FactChange::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, last).boxed().toList());
        assertThat(log.lastSequence(id)).isEqualTo(last);
        assertThat(RolloutCube.empty().fold(changes).cells()).isEqualTo(foldOf(facts.of(id)));
    }

    /** The cube that the facts alone would make. */
    private static Map<RolloutCube.Cell, ?> foldOf(List<Fact> facts) {
        List<FactChange> fresh = new ArrayList<>();
        for (Fact fact : facts) {
            fresh.add(
                    new FactChange(
                            fact.rollout(), fresh.size() + 1, Optional.empty(), Optional.of(fact)));
        }
        return RolloutCube.empty().fold(fresh).cells();
    }
}
