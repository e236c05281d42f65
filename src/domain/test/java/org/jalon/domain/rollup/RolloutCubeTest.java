package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

public class RolloutCubeTest {
    private static final RolloutId ROLLOUT = RolloutId.of("XBP", "FR");
    private static final MilestoneCode M01 = new MilestoneCode("M01");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static Fact fact(long issue, IssueState state, int weight) {
        return new Fact(
                ROLLOUT,
                new JiraIssueId(issue),
                Optional.of(M01),
                Optional.empty(),
                weight,
                state,
                Optional.of(DAY.minusDays(1)),
                state == IssueState.DONE ? Optional.of(DAY) : Optional.empty(),
                false,
                DAY);
    }

    private static FactChange change(long sequence, Fact before, Fact after) {
        return new FactChange(
                ROLLOUT, sequence, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    @Test
    public void percentIsDoneWeightOfAllWeight() {
        RolloutCube cube =
                RolloutCube.empty()
                        .fold(
                                List.of(
                                        change(1, null, fact(1, IssueState.DONE, 3)),
                                        change(2, null, fact(2, IssueState.TODO, 1))));

        assertThat(cube.of(M01).percentDone().value().getAsDouble()).isCloseTo(75, within(1e-9));
        assertThat(cube.of(M01).all()).isEqualTo(new Tally(2, 4));
        assertThat(cube.openDueBefore(DAY)).isEqualTo(1);
        assertThat(cube.openDueBefore(DAY.minusDays(1))).isZero();
        assertThat(cube.resolvedBetween(DAY, DAY.plusDays(1))).isEqualTo(1);
        assertThat(cube.resolvedBetween(DAY.minusDays(1), DAY)).isZero();
    }

    @Test
    public void aMilestoneWithoutIssuesHasNoPercentButAReason() {
        assertThat(RolloutCube.empty().of(M01).percentDone())
                .isEqualTo(Figure.undefined("milestone.percent.no-issues"));
    }

    @Test
    public void issuesWithoutWeightGiveNoPercentButAReason() {
        RolloutCube cube =
                RolloutCube.empty().fold(List.of(change(1, null, fact(1, IssueState.DONE, 0))));

        assertThat(cube.of(M01).percentDone())
                .isEqualTo(Figure.undefined("milestone.percent.no-weight"));
    }

    @Test
    public void aGapInTheLogIsNotFolded() {
        List<FactChange> gap =
                List.of(
                        change(1, null, fact(1, IssueState.TODO, 1)),
                        change(3, null, fact(2, IssueState.TODO, 1)));

        assertThatThrownBy(() -> RolloutCube.empty().fold(gap))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void whateverHappensFoldingTheLogEqualsCountingTheFacts() {
        for (int seed = 0; seed < 200; seed++) {
            assertFoldEqualsRecount(new Random(seed));
        }
    }

    @Test
    public void aMilestoneIsCountedForOneWorkstreamAndIssuesWithoutMilestoneApart() {
        RolloutCube cube =
                RolloutCube.empty()
                        .fold(
                                List.of(
                                        change(1, null, of(1, M01, "APP", IssueState.DONE)),
                                        change(2, null, of(2, M01, "TRAIN", IssueState.TODO)),
                                        change(3, null, of(3, null, "APP", IssueState.TODO))));
        WorkstreamCode app = new WorkstreamCode("APP");

        assertThat(cube.of(M01, app).percentDone().value()).hasValue(100);
        assertThat(cube.of(M01, new WorkstreamCode("TRAIN")).percentDone().value()).hasValue(0);
        assertThat(cube.of(M01, new WorkstreamCode("NONE")).all()).isEqualTo(Tally.NONE);
        assertThat(cube.of(app).all().count()).isEqualTo(2);
        assertThat(cube.withoutMilestone().all().count()).isEqualTo(1);
        assertThat(cube.of(M01).isBegun()).isTrue();
        assertThat(cube.withoutMilestone().isBegun()).isFalse();
    }

    private static Fact of(long issue, MilestoneCode milestone, String stream, IssueState state) {
        return new Fact(
                ROLLOUT,
                new JiraIssueId(issue),
                Optional.ofNullable(milestone),
                Optional.of(new WorkstreamCode(stream)),
                1,
                state,
                Optional.empty(),
                Optional.empty(),
                false,
                DAY);
    }

    /** A story of changes to few issues, folded in pieces, against the facts that remain. */
    private static void assertFoldEqualsRecount(Random random) {
        Map<JiraIssueId, Fact> facts = new HashMap<>();
        RolloutCube cube = RolloutCube.empty();
        List<FactChange> tail = new ArrayList<>();
        long sequence = 0;
        for (int step = 0; step < 60; step++) {
            JiraIssueId issue = new JiraIssueId(1 + random.nextInt(8));
            Fact after = random.nextInt(5) == 0 ? null : randomFact(random, issue);
            Fact before = after == null ? facts.remove(issue) : facts.put(issue, after);
            if (!java.util.Objects.equals(before, after)) {
                tail.add(change(++sequence, before, after));
            }
            if (random.nextInt(4) == 0) {
                cube = cube.fold(tail);
                tail.clear();
            }
        }
        cube = cube.fold(tail);

        assertThat(cube.sequence()).isEqualTo(sequence);
        assertThat(cube.cells()).isEqualTo(recount(facts.values()));
        assertThat(cube.all().all().count()).isEqualTo(facts.size());
        assertThat(cube.lastUpdate())
                .isEqualTo(facts.values().stream().map(Fact::updated).max(LocalDate::compareTo));
        for (int number = 1; number <= 3; number++) {
            MilestoneCode milestone = new MilestoneCode("M0" + number);
            assertThat(cube.of(milestone).blocked()).isEqualTo(blocked(facts.values(), milestone));
        }
        for (int day = -3; day <= 3; day++) {
            LocalDate before = DAY.plusDays(day);
            assertThat(cube.openDueBefore(before))
                    .isEqualTo(
                            (int)
                                    facts.values().stream()
                                            .filter(f -> !f.isDone())
                                            .flatMap(f -> f.due().stream())
                                            .filter(due -> due.isBefore(before))
                                            .count());
        }
    }

    private static int blocked(Collection<Fact> facts, MilestoneCode milestone) {
        return (int)
                facts.stream()
                        .filter(fact -> !fact.isDone() && fact.blocked())
                        .filter(fact -> fact.milestone().filter(milestone::equals).isPresent())
                        .count();
    }

    private static Map<RolloutCube.Cell, Tally> recount(Iterable<Fact> facts) {
        Map<RolloutCube.Cell, Tally> cells = new HashMap<>();
        for (Fact fact : facts) {
            cells.merge(
                    new RolloutCube.Cell(fact.milestone(), fact.workstream(), fact.state()),
                    new Tally(1, fact.weight()),
                    Tally::plus);
        }
        return cells;
    }

    private static Fact randomFact(Random random, JiraIssueId issue) {
        IssueState state = IssueState.values()[random.nextInt(3)];
        return new Fact(
                ROLLOUT,
                issue,
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(new MilestoneCode("M0" + (1 + random.nextInt(3)))),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new WorkstreamCode("WS" + random.nextInt(2))),
                random.nextInt(4),
                state,
                random.nextBoolean() ? Optional.empty() : Optional.of(day(random)),
                state == IssueState.DONE ? Optional.of(day(random)) : Optional.empty(),
                random.nextBoolean(),
                day(random));
    }

    private static LocalDate day(Random random) {
        return DAY.plusDays(random.nextInt(7) - 3L);
    }
}
