package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.Draws;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.history.DayOrigin;
import org.jalon.domain.history.PastDays;
import org.jalon.domain.history.ProgramSnapshot;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

public class PastMatrixTest {
    private static final LocalDate DAY = SampleProgram.STATUS_DATE;

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    /** Whatever happens to the rows, the counters and the plan: the past stays as it was shown. */
    @Test
    public void isWhatTheMatrixWasWhateverHappenedSince() {
        for (long seed = 0; seed < Draws.of(40); seed++) {
            House house = new House();
            SampleProgram sample = SampleProgram.in(house);
            Random random = new Random(seed);
            for (int i = random.nextInt(30); i > 0; i--) {
                change(house, random);
            }
            ProgramMatrix shown = matrix(house, Optional.empty());
            CoverageReport covered = coverage(house, Optional.empty());
            house.snapshots.add(house.history.take.of(sample.program, DAY, DayOrigin.CUT));

            for (int i = 0; i < 60; i++) {
                change(house, random);
            }
            house.plans.programs().save(sample.program.asOf(DAY.plusDays(3)));

            assertThat(matrix(house, Optional.of(DAY)))
                    .as("seed %s", seed)
                    .usingRecursiveComparison()
                    .ignoringFields("past")
                    .isEqualTo(shown);
            assertThat(coverage(house, Optional.of(DAY)))
                    .usingRecursiveComparison()
                    .ignoringFields("past")
                    .isEqualTo(covered);
            assertThat(matrix(house, Optional.empty()).rows()).isNotEqualTo(shown.rows());
        }
    }

    @Test
    public void saysWhichDayItShowsAndHowThatWasKept() {
        house.snapshots.add(house.history.take.of(sample.program, DAY, DayOrigin.CUT_LATE));
        house.plans.programs().save(sample.program.asOf(DAY.plusDays(1)));

        ProgramMatrix matrix = matrix(house, Optional.of(DAY));

        assertThat(matrix.past().orElseThrow().day()).isEqualTo(DAY);
        assertThat(matrix.past().orElseThrow().origin()).isEqualTo(DayOrigin.CUT_LATE);
        assertThat(matrix.program().statusDate()).isEqualTo(DAY);
    }

    @Test
    public void theStatusDateItselfIsShownLive() {
        assertThat(matrix(house, Optional.of(DAY)).past()).isEmpty();
    }

    @Test
    public void aDayWithoutSnapshotIsRefusedWithTheNearestThatHasOne() {
        assertRefused(DAY.plusDays(1), PastDays.FUTURE, DAY.plusDays(1), DAY);
        assertRefused(DAY.minusDays(1), PastDays.NONE_YET);
        house.snapshots.add(snapshot(DAY.minusDays(10)));
        house.snapshots.add(snapshot(DAY.minusDays(5)));

        assertRefused(DAY.minusDays(3), PastDays.NO_SNAPSHOT, DAY.minusDays(3), DAY.minusDays(5));
        assertRefused(DAY.minusDays(8), PastDays.NO_SNAPSHOT, DAY.minusDays(8), DAY.minusDays(10));
        assertRefused(
                DAY.minusDays(99), PastDays.NO_SNAPSHOT, DAY.minusDays(99), DAY.minusDays(10));
    }

    /** Who may not see the program today may not see what it was. */
    @Test
    public void thePastIsForThoseWhoMaySeeThePresent() {
        house.snapshots.add(snapshot(DAY.minusDays(1)));
        ActorId stranger = new ActorId("stranger");
        house.jira.hide(stranger, sample.program.project());
        Optional<LocalDate> day = Optional.of(DAY.minusDays(1));

        assertThatThrownBy(
                        () -> house.matrix.of(stranger, SampleProgram.KEY, Optional.empty(), day))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.refusal().rule()).isEqualTo("program.not-found"));
    }

    private ProgramSnapshot snapshot(LocalDate day) {
        return house.history.take.of(sample.program, day, DayOrigin.CUT);
    }

    private void assertRefused(LocalDate day, String rule, Object... args) {
        assertThatThrownBy(() -> matrix(house, Optional.of(day)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusal().rule()).isEqualTo(rule);
                            assertThat(refused.refusal().args()).containsExactly(args);
                        });
    }

    private static ProgramMatrix matrix(House house, Optional<LocalDate> day) {
        return house.matrix.of(InMemoryJira.PMO, SampleProgram.KEY, Optional.empty(), day);
    }

    private static CoverageReport coverage(House house, Optional<LocalDate> day) {
        return house.coverage.of(InMemoryJira.PMO, SampleProgram.KEY, day);
    }

    private static void change(House house, Random random) {
        List<Rollout> all = house.rollouts.of(SampleProgram.KEY);
        Rollout rollout = all.get(random.nextInt(all.size()));
        Milestone milestone = rollout.milestones().get(random.nextInt(rollout.milestones().size()));
        LocalDate day = DAY.plusDays(random.nextInt(400) - 200);
        switch (random.nextInt(4)) {
            case 0 ->
                    house.rollouts.saveMilestone(
                            rollout.id(),
                            milestone.with(
                                    Optional.of(day),
                                    Optional.of(day).filter(d -> random.nextBoolean()),
                                    day));
            case 1 ->
                    house.colours.declare(
                            rollout.id(),
                            new DeclaredColour(
                                    day, Colour.values()[random.nextInt(3)], "Said " + day));
            case 2 ->
                    house.rollouts.save(
                            new Rollout(
                                    rollout.id(),
                                    rollout.issue(),
                                    rollout.wave() + 1,
                                    rollout.kickoff(),
                                    rollout.finished(),
                                    rollout.budget(),
                                    Optional.of(BigDecimal.valueOf(random.nextInt(900))),
                                    OptionalLong.of(random.nextInt(5000)),
                                    rollout.liveVersion(),
                                    rollout.milestones()));
            default -> {
                List<Fact> facts = house.facts.of(rollout.id());
                Fact fact = facts.get(random.nextInt(facts.size()));
                house.factWriter.refresh(
                        rollout.id(),
                        List.of(fact.issue()),
                        ignored ->
                                Optional.of(
                                        new Fact(
                                                fact.rollout(),
                                                fact.issue(),
                                                fact.milestone(),
                                                fact.workstream(),
                                                fact.weight() + random.nextInt(5),
                                                IssueState.values()[random.nextInt(3)],
                                                fact.due(),
                                                fact.resolved(),
                                                random.nextBoolean(),
                                                day)));
            }
        }
    }
}
