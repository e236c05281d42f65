package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.InMemoryWorks;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.rollup.Hints;
import org.jalon.domain.rollup.ReadHealth;
import org.jalon.domain.rollup.Rebuild;
import org.jalon.domain.rollup.RebuildProgram;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.WorkBook;
import org.jalon.domain.shared.WorkRun;
import org.junit.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

public class HealthTest {
    private static final ActorId OFFICE = new ActorId("office");
    private static final ActorId ANYBODY = new ActorId("anybody");
    private static final Instant HEARD = Instant.parse("2026-11-20T07:59:00Z");

    private final House house = new House();
    private int waiting = 3;
    private final InMemoryWorks works = new InMemoryWorks();
    private final List<String> begun = new ArrayList<>();
    private final ReadBackground background =
            new ReadBackground(
                    house.visible,
                    house.roles,
                    house.jira,
                    house.headers,
                    new ReadBackground.Works(new Heard(), works, works),
                    house.clock);
    private final SwitchFunction functions = new SwitchFunction(house.jira, works, begun::add);
    private final ReadKeptFigures kept =
            new ReadKeptFigures(house.visible, house.keeping, new Heard(), works);
    private final RebuildProgram rebuild =
            new RebuildProgram(
                    house.visible,
                    house.roles,
                    house.rollouts,
                    house.keeping,
                    begun::add,
                    house.clock);
    private final ReadHealth health =
            new ReadHealth(
                    house.visible,
                    house.roles,
                    house.rollouts,
                    house.cubes,
                    house.keeping,
                    house.keeping.reconciliations());

    private final class Heard implements Hints {
        @Override
        public int waiting() {
            return waiting;
        }

        @Override
        public Optional<Instant> last() {
            return Optional.of(HEARD);
        }
    }

    {
        SampleProgram.in(house);
        house.assigned.replace(SampleProgram.KEY, ProgramRole.PMO, Set.of(OFFICE));
    }

    @Test
    public void thePmoReadsHealthAndSwitchesNothing() {
        BackgroundReport report = background.of(OFFICE, SampleProgram.KEY);

        assertThat(report.waiting()).isEqualTo(3);
        assertThat(report.lastHint()).contains(HEARD);
        assertThat(report.functions()).hasSize(4).doesNotContainValue(false);
        assertThat(report.maySwitch()).isFalse();
        assertThat(report.mayRebuild()).isFalse();
        assertThat(health.of(OFFICE, SampleProgram.KEY)).hasSize(12);
        assertThat(rebuild.last(OFFICE, SampleProgram.KEY)).isEmpty();
        assertThatThrownBy(() -> rebuild.start(OFFICE, SampleProgram.KEY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> functions.turn(OFFICE, BackgroundFunction.RULES, false))
                .hasMessage(SwitchFunction.FORBIDDEN);
        assertThat(works.isOn(BackgroundFunction.RULES)).isTrue();
    }

    @Test
    public void nobodyElseReadsHealth() {
        assertThatThrownBy(() -> background.of(ANYBODY, SampleProgram.KEY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> health.of(ANYBODY, SampleProgram.KEY)).isInstanceOf(Refused.class);
    }

    @Test
    public void whatIsSwitchedOffIsSaidToEverybodyWhoReadsFigures() {
        assertThat(kept.of(ANYBODY, SampleProgram.KEY))
                .isEqualTo(new KeptFigures(OptionalInt.empty(), OptionalInt.empty(), List.of()));

        functions.turn(InMemoryJira.ADMIN, BackgroundFunction.EVENTS, false);

        assertThat(kept.of(ANYBODY, SampleProgram.KEY).off())
                .containsExactly(BackgroundFunction.EVENTS);
        assertThat(background.of(OFFICE, SampleProgram.KEY).functions())
                .containsEntry(BackgroundFunction.EVENTS, false);
    }

    @Test
    public void manyIssuesThatAreStillToBeCountedAreSaidAFewAreNot() {
        waiting = ReadKeptFigures.MANY - 1;
        assertThat(kept.of(ANYBODY, SampleProgram.KEY).waiting()).isEmpty();
        waiting = ReadKeptFigures.MANY;
        assertThat(kept.of(ANYBODY, SampleProgram.KEY).waiting()).hasValue(ReadKeptFigures.MANY);
    }

    @Test
    public void switchingOnMakesUpForWhatWasMissedOnce() {
        functions.turn(InMemoryJira.ADMIN, BackgroundFunction.EVENTS, false);
        assertThat(begun).isEmpty();
        functions.turn(InMemoryJira.ADMIN, BackgroundFunction.EVENTS, true);
        functions.turn(InMemoryJira.ADMIN, BackgroundFunction.EVENTS, true);

        assertThat(begun).containsExactly("reconcile");
    }

    @Test
    public void aRebuildThatRunsIsSaidWithItsPercentage() {
        house.keeping.put(rebuildOf(12, 5, Optional.empty()));
        assertThat(kept.of(ANYBODY, SampleProgram.KEY).rebuilt()).hasValue(41);

        house.keeping.put(rebuildOf(12, 13, Optional.empty()));
        assertThat(kept.of(ANYBODY, SampleProgram.KEY).rebuilt())
                .as("a rollout was added meanwhile")
                .hasValue(100);

        house.keeping.put(rebuildOf(12, 12, Optional.of(HEARD)));
        assertThat(kept.of(ANYBODY, SampleProgram.KEY).rebuilt()).isEmpty();
    }

    private static Rebuild rebuildOf(int rollouts, int done, Optional<Instant> finished) {
        return new Rebuild(
                SampleProgram.KEY,
                HEARD,
                finished,
                rollouts,
                done,
                Optional.empty(),
                0,
                java.time.Duration.ZERO,
                java.time.Duration.ZERO);
    }

    @Test
    public void aWorkThatFailedAfterItWasDoneIsFailingUntilItIsDoneAgain() {
        WorkBook book = new WorkBook(works, house.clock);
        book.write("reconcile", () -> begun.add("work"));
        works.failed("reconcile", new WorkRun.Failed(house.clock.instant().plusSeconds(1), "1a2b"));
        assertThat(works.all()).allMatch(WorkRun::isFailing);

        works.done(
                "reconcile",
                new WorkRun.Done(
                        house.clock.instant().plusSeconds(2), java.time.Duration.ofSeconds(1)));

        assertThat(works.all()).noneMatch(WorkRun::isFailing);
        assertThat(works.all().get(0).failed().orElseThrow().errorId()).isEqualTo("1a2b");
        assertThat(book.failed("rebuild")).hasSize(8);
    }

    @Test
    public void thatNothingCanBeWrittenDownIsNoReasonToFail() {
        WorkBook book =
                new WorkBook(
                        new org.jalon.domain.shared.WorkRuns() {
                            @Override
                            public List<WorkRun> all() {
                                throw new IllegalStateException("the database is away");
                            }

                            @Override
                            public void done(String work, WorkRun.Done done) {
                                all();
                            }

                            @Override
                            public void failed(String work, WorkRun.Failed failed) {
                                all();
                            }
                        },
                        house.clock);

        book.write("reconcile", () -> begun.add("work"));

        assertThat(book.failed("reconcile")).hasSize(8);
        assertThat(begun).containsExactly("work");
    }
}
