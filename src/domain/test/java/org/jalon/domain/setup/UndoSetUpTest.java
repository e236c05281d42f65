package org.jalon.domain.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.exchange.LocatedJson;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.standard.StandardKey;
import org.junit.Before;
import org.junit.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public class UndoSetUpTest {
    private static final ProgramKey NEW = new ProgramKey("NEW");
    private static final RolloutId FR = RolloutId.of("NEW", "FR");

    private final SetupHouse setup = new SetupHouse();
    private final List<ProgramParts> removed = new ArrayList<>();
    private final UndoSetUp undo =
            new UndoSetUp(
                    setup.library,
                    setup.house.plans.programs(),
                    setup.house.rollouts,
                    setup.house.jira,
                    setup.house.facts,
                    this::forget,
                    setup.house.repeated);

    @Before
    public void aProgram() {
        setup.house.jira.project("FR");
        setUp("NEW");
    }

    @Test
    public void aProgramGoesWithItsUnitsAndItsStandardOnceItsJiraProjectIsGone() {
        setup.house.jira.deleteProject("NEW");

        undo.undo(InMemoryJira.ADMIN, NEW);

        List<BusinessUnitCode> units = List.of(new BusinessUnitCode("FR"));
        assertThat(removed)
                .containsExactly(
                        new ProgramParts(
                                Optional.of(NEW),
                                units,
                                Optional.of(new StandardKey("STD")),
                                units));
    }

    @Test
    public void whatAnotherProgramNeedsStays() {
        setUp("OTHER");
        setup.house.jira.deleteProject("NEW");

        undo.undo(InMemoryJira.ADMIN, NEW);

        assertThat(removed)
                .containsExactly(
                        new ProgramParts(
                                Optional.of(NEW),
                                List.of(new BusinessUnitCode("FR")),
                                Optional.empty(),
                                List.of()));
    }

    @Test
    public void nothingGoesWhileTheJiraProjectIsThereOrForWhoMayNotSetUp() {
        assertRefused(UndoSetUp.STILL_THERE, () -> undo.undo(InMemoryJira.ADMIN, NEW));
        setup.house.jira.deleteProject("NEW");
        assertRefused(MethodLibrary.FORBIDDEN, () -> undo.undo(InMemoryJira.PMO, NEW));

        assertThat(removed).isEmpty();
    }

    @Test
    public void aProgramThatIsNotThereIsTakenBackAlready() {
        undo.undo(InMemoryJira.ADMIN, new ProgramKey("NONE"));

        assertThat(removed).isEmpty();
    }

    @Test
    public void aProgramMadeAnewUnderTheSameNameCountsFromNothing() {
        deliver("FR-1", "FR-2");
        assertThat(setup.house.cubes.of(FR).all().all().count()).isEqualTo(2);
        setup.house.jira.deleteProject("NEW");

        undo.undo(InMemoryJira.ADMIN, NEW);
        assertThat(setup.house.cubes.of(FR).all().all().count()).isZero();

        setUp("NEW");
        deliver("FR-3");
        assertThat(setup.house.cubes.of(FR).all().all().count()).isEqualTo(1);
    }

    private void deliver(String... keys) {
        for (String key : keys) {
            var issue = setup.house.jira.issue(key);
            setup.house.jira.link(issue.id(), rollout().issue());
            setup.house.followUnitIssue.changed(issue.id());
        }
    }

    private Rollout rollout() {
        return setup.house.rollouts.by(FR).orElseThrow();
    }

    /** What the tables would lose. */
    private void forget(ProgramParts parts) {
        removed.add(parts);
        setup.house.facts.forget(FR);
    }

    private void setUp(String program) {
        setup.house.jira.project(program);
        for (int number = 1; number <= 4; number++) {
            setup.house.jira.issue(program + "-" + number);
        }
        String file = SetUpProgramTest.FILE.replace("NEW", program);
        setup.setUp.from(InMemoryJira.ADMIN, new MethodCode("small"), LocatedJson.parse(file));
    }

    private static void assertRefused(String rule, Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }
}
