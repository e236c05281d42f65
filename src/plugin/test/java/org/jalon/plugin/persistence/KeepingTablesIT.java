package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.java.ao.Query;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Drift;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactChange;
import org.jalon.domain.rollup.Rebuild;
import org.jalon.domain.rollup.Reconciliation;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.WorkRun;
import org.jalon.plugin.persistence.row.StoredCubeRow;
import org.junit.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept of how figures are kept right, on real tables. */
public class KeepingTablesIT extends PersistenceCase {
    private static final Instant NOW = Instant.parse("2026-02-28T08:00:00.123Z");

    private final ActiveObjectsFacts facts = new ActiveObjectsFacts(activeObjects);
    private final ActiveObjectsFactLog log = new ActiveObjectsFactLog(activeObjects);
    private final ActiveObjectsStoredCubes cubes = new ActiveObjectsStoredCubes(activeObjects);
    private final ActiveObjectsTransactions transactions =
            new ActiveObjectsTransactions(activeObjects);

    @Test
    public void allFactsOfARolloutAreReplacedAndNoOthers() {
        RolloutId id = rollout("replaced");
        RolloutId other = rollout("untouched");
        facts.put(fact(id, 1, true), 1);
        facts.put(fact(other, 1, true), 1);
        List<Fact> fresh = new ArrayList<>();
        for (int issue = 1; issue <= 2500; issue++) {
            fresh.add(fact(id, issue, issue % 2 == 0));
        }

        inOne(() -> facts.replace(id, fresh, 7));

        assertThat(facts.of(id)).containsExactlyInAnyOrderElementsOf(fresh);
        assertThat(facts.of(other)).containsExactly(fact(other, 1, true));
        inOne(() -> facts.replace(id, List.of(), 8));
        assertThat(facts.of(id)).isEmpty();
    }

    @Test
    public void aRestartTakesItsSequenceAndIsNoChange() {
        RolloutId id = rollout("restart");
        log.append(change(id, 1));
        log.restart(id, 2);
        log.append(change(id, 3));

        assertThat(log.after(id, 0)).containsExactly(change(id, 1), change(id, 3));
        assertThatThrownBy(() -> inOne(() -> log.restart(id, 2))).isInstanceOf(DuplicateKey.class);
    }

    @Test
    public void aTrimmedLogKeepsItsEnd() {
        RolloutId id = rollout("trim");
        RolloutId other = rollout("trim-not");
        for (int sequence = 1; sequence <= 4; sequence++) {
            log.append(change(id, sequence));
        }
        log.append(change(other, 1));
        log.advance(id, 4);

        log.trim(id, 3);

        assertThat(log.after(id, 0)).containsExactly(change(id, 4));
        assertThat(log.lastSequence(id)).isEqualTo(4);
        assertThat(log.after(other, 0)).containsExactly(change(other, 1));
    }

    @Test
    public void aCubeIsReadAsItWasStoredLast() {
        RolloutId id = rollout("cube");
        RolloutCube first = RolloutCube.counted(3, List.of(fact(id, 1, true)));
        List<Fact> many = new ArrayList<>();
        for (int issue = 1; issue <= 900; issue++) {
            many.add(fact(id, issue, issue % 2 == 0));
        }
        RolloutCube second = RolloutCube.counted(900, many);

        for (RolloutCube cube : List.of(first, second)) {
            cubes.put(id, cube, NOW);
            assertThat(cubes.of(List.of(id, rollout("none")))).isEqualTo(Map.of(id, cube));
            assertThat(cubes.ages(List.of(id))).isEqualTo(Map.of(id, NOW));
        }
        for (StoredCubeRow row :
                activeObjects.find(
                        StoredCubeRow.class,
                        Query.select().where("ROLLOUT_KEY = ?", RowKey.of(id)))) {
            row.setCube(row.getCube().substring(9));
            row.save();
        }
        assertThat(cubes.of(List.of(id))).isEmpty();
    }

    @Test
    public void aReconciliationAndARebuildAreReadAsTheyWerePutLast() {
        RolloutId id = rollout("kept");
        ActiveObjectsReconciliations done = new ActiveObjectsReconciliations(activeObjects);
        ActiveObjectsRebuilds rebuilds = new ActiveObjectsRebuilds(activeObjects);
        ProgramKey program = id.program();
        assertThat(rebuilds.of(program)).isEmpty();

        for (int round = 1; round < 3; round++) {
            Reconciliation one =
                    new Reconciliation(id, NOW.plusSeconds(round), new Drift(9, round, 2, 3));
            done.put(one);
            assertThat(done.of(List.of(id))).isEqualTo(Map.of(id, one));
            Rebuild rebuild =
                    new Rebuild(
                            program,
                            NOW,
                            Optional.of(NOW).filter(end -> one.found().wrong() == 2),
                            12,
                            round,
                            Optional.of(new BusinessUnitCode("F/R")),
                            1L << 40,
                            Duration.ofMillis(5),
                            Duration.ofMillis(7));
            rebuilds.put(rebuild);
            assertThat(rebuilds.of(program)).contains(rebuild);
        }
    }

    @Test
    public void theLastRunOfAWorkIsKeptWithItsLastFailure() {
        ActiveObjectsWorkRuns runs = new ActiveObjectsWorkRuns(activeObjects);
        WorkRun.Done done =
                new WorkRun.Done(Instant.parse("2026-11-20T08:00:00Z"), Duration.ofMillis(1234));
        WorkRun.Failed failed =
                new WorkRun.Failed(Instant.parse("2026-11-20T09:00:00Z"), "1a2b3c4d");
        WorkRun.Done again = new WorkRun.Done(Instant.parse("2026-11-20T10:00:00Z"), Duration.ZERO);

        runs.failed("a-work", failed);
        assertThat(runs.all())
                .contains(new WorkRun("a-work", Optional.empty(), Optional.of(failed)));
        runs.done("a-work", done);
        runs.done("a-work", again);

        assertThat(runs.all())
                .contains(new WorkRun("a-work", Optional.of(again), Optional.of(failed)));
    }

    private void inOne(Runnable work) {
        transactions.inOne(
                () -> {
                    work.run();
                    return null;
                });
    }

    private static FactChange change(RolloutId id, long sequence) {
        return new FactChange(
                id, sequence, Optional.empty(), Optional.of(fact(id, sequence, true)));
    }

    private static Fact fact(RolloutId id, long issue, boolean full) {
        return new Fact(
                id,
                new JiraIssueId(issue),
                full ? Optional.of(new MilestoneCode("M|1")) : Optional.empty(),
                Optional.empty(),
                1,
                full ? IssueState.DONE : IssueState.TODO,
                full ? Optional.empty() : Optional.of(DAY.plusDays(issue)),
                full ? Optional.of(DAY.plusDays(issue)) : Optional.empty(),
                !full,
                DAY);
    }
}
