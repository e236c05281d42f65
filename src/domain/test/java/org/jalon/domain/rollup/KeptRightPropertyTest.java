package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.Draws;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryIssueTypes;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.StopRequest;
import org.junit.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Whatever happens in whatever order: every node's cube is what the facts add up to, and after a
 * reconciliation the facts are what Jira says.
 */
public class KeptRightPropertyTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final Rollout france = sample.rollout("FR");
    private final RolloutId id = france.id();
    private final List<JiraIssueId> issues = new ArrayList<>();

    {
        house.facts.of(id).stream().limit(12).forEach(fact -> issues.add(fact.issue()));
    }

    @Test
    public void anyOrderOfEditsLostEventsRestartsAndRebuildsEndsRight() {
        Random random = new Random(42);
        List<RolloutCubes> nodes = new ArrayList<>(List.of(house.cubes, house.anotherNode()));
        for (int step = 0; step < Draws.of(1500); step++) {
            switch (random.nextInt(12)) {
                case 0 -> nodes.set(random.nextInt(2), house.anotherNode());
                case 1 -> storeAndTrim(random);
                case 2 -> house.kept.rebuildRollout.of(france, StopRequest.NEVER);
                case 3 -> house.facts.corrupt(anyFact(random));
                case 4 -> house.kept.reconcile.run(StopRequest.NEVER);
                default -> edit(random, random.nextInt(4) > 0);
            }
            if (step % 7 == 0) {
                house.kept.reconcile.run(StopRequest.NEVER);
                assertThat(stored()).as("step " + step).isEqualTo(readFromJira());
                house.kept.rebuildRollout.of(france, StopRequest.NEVER);
                for (RolloutCubes node : nodes) {
                    RolloutCube cube = node.of(id);
                    assertThat(cube)
                            .as("step " + step)
                            .isEqualTo(RolloutCube.counted(cube.sequence(), house.facts.of(id)));
                }
            }
        }
    }

    @Test
    public void editsRebuildsAndStoringAtTheSameTimeLoseNothing() throws Exception {
        List<Runnable> people = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            Random random = new Random(writer);
            people.add(() -> edit(random, true));
        }
        people.add(this::rebuildOnceOrLater);
        people.add(() -> storeAndTrim(new Random(1)));
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            for (Runnable one : people) {
                running.add(
                        threads.submit(
                                () -> {
                                    for (int i = 0; i < 60; i++) {
                                        one.run();
                                    }
                                }));
            }
            for (Future<?> thread : running) {
                thread.get(60, TimeUnit.SECONDS);
            }
        }

        assertThat(stored()).isEqualTo(readFromJira());
        RolloutCube cube = house.cubes.of(id);
        assertThat(cube).isEqualTo(RolloutCube.counted(cube.sequence(), house.facts.of(id)));
        assertThat(house.anotherNode().of(id)).isEqualTo(cube);
    }

    @Test
    public void aReconciliationSaysWhatItFound() {
        house.jira.delete(issues.get(0));
        house.facts.corrupt(withMoreWeight(house.facts.ofIssue(issues.get(2)).get(0)));
        Fact second = house.facts.ofIssue(issues.get(1)).get(0);
        house.jira.unlink(
                second.issue(), france.milestone(second.milestone().orElseThrow()).get().issue());
        JiraIssueId added = house.jira.issue("FR-99").id();
        house.jira.link(added, sample.milestoneIssue("FR", "M10"));

        Drift found = house.sync.repair(france, StopRequest.NEVER);

        assertThat(found.orphaned()).isEqualTo(2);
        assertThat(found.missing()).isEqualTo(1);
        assertThat(found.wrong()).isEqualTo(1);
        assertThat(house.sync.repair(france, StopRequest.NEVER).all()).isZero();
    }

    @Test
    public void aRebuildThatIsStoppedChangesNothingAndGoesOnWhereItWas() {
        Rebuild asked = Rebuild.begin(SampleProgram.KEY, house.clock.instant(), 12);
        house.keeping.put(asked);
        RolloutCube before = house.cubes.of(id);
        int[] asks = {0};
        house.kept.rebuildPrograms.run(() -> ++asks[0] > house.facts.all().size() / 2);
        Rebuild stopped = house.keeping.of(SampleProgram.KEY).orElseThrow();

        assertThat(stopped.isRunning()).isTrue();
        assertThat(stopped.done()).isGreaterThan(0).isLessThan(12);
        assertThat(house.cubes.of(id).cells()).isEqualTo(before.cells());

        house.kept.rebuildPrograms.run(StopRequest.NEVER);
        Rebuild finished = house.keeping.of(SampleProgram.KEY).orElseThrow();

        assertThat(finished.isRunning()).isFalse();
        assertThat(finished.done()).isEqualTo(12);
        assertThat(finished.facts()).isEqualTo(house.facts.all().size());
        assertThat(finished.percent()).isEqualTo(100);
    }

    /**
     * Where three people edit without a pause, a rebuild may lose to them forty times in a row;
     * then it has changed nothing, and the job begins it again.
     */
    private void rebuildOnceOrLater() {
        try {
            house.kept.rebuildRollout.of(france, StopRequest.NEVER);
        } catch (DuplicateKey outrun) {
            assertThat(outrun).hasMessageStartingWith("sequence");
        }
    }

    private void storeAndTrim(Random random) {
        RolloutCube cube = house.cubes.of(id);
        house.repeated.inOne(
                () -> {
                    house.keeping.put(id, cube, house.clock.instant());
                    house.facts.trim(id, cube.sequence() - 40 - random.nextInt(10));
                    return null;
                });
    }

    private void edit(Random random, boolean heard) {
        JiraIssueId issue = issues.get(random.nextInt(issues.size()));
        Optional<IssueReading> now = house.jira.by(issue);
        if (now.isEmpty()) {
            return;
        }
        if (random.nextInt(3) == 0) {
            house.jira.unlink(issue, milestoneOf(issue));
            if (random.nextBoolean()) {
                house.jira.link(issue, milestoneOf(issue));
            }
        } else {
            IssueState state = IssueState.values()[random.nextInt(3)];
            String type = issues.indexOf(issue) % 4 == 0 ? "10001" : InMemoryIssueTypes.TASK;
            house.jira.put(
                    Readings.typed(Readings.in(now.get(), "3", state, Optional.empty()), type));
        }
        if (heard) {
            house.follow.changed(issue);
        }
    }

    private JiraIssueId milestoneOf(JiraIssueId issue) {
        return france.milestones().get(issues.indexOf(issue) % 3).issue();
    }

    private Fact anyFact(Random random) {
        List<Fact> facts = house.facts.of(id);
        return withMoreWeight(facts.get(random.nextInt(facts.size())));
    }

    private static Fact withMoreWeight(Fact fact) {
        return new Fact(
                fact.rollout(),
                fact.issue(),
                fact.milestone(),
                fact.workstream(),
                fact.weight() + 1,
                fact.state(),
                fact.due(),
                fact.resolved(),
                fact.blocked(),
                fact.updated(),
                fact.kind());
    }

    private Map<JiraIssueId, Fact> stored() {
        Map<JiraIssueId, Fact> facts = new HashMap<>();
        house.facts.of(id).forEach(fact -> facts.put(fact.issue(), fact));
        return facts;
    }

    private Set<JiraIssueId> candidates() {
        return house.factsInJira.of(france, stored().keySet(), StopRequest.NEVER).issues();
    }

    /** One by one, as after an event. */
    private Map<JiraIssueId, Fact> readFromJira() {
        Map<JiraIssueId, Fact> facts = new HashMap<>();
        for (JiraIssueId issue : candidates()) {
            house.followUnitIssue
                    .readingOf(id)
                    .orElseThrow()
                    .apply(issue)
                    .ifPresent(fact -> facts.put(issue, fact));
        }
        return facts;
    }
}
