package org.jalon.domain.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.exchange.ImportOutcome;
import org.jalon.domain.exchange.LocatedJson;
import org.jalon.domain.exchange.Node;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.method.Kpi;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Refused;
import org.junit.Before;
import org.junit.Test;

import java.time.LocalDate;

public class SetUpProgramTest {
    private static final MethodCode SMALL = new MethodCode("small");
    private static final ProgramKey NEW = new ProgramKey("NEW");
    static final String FILE =
            """
            {"format": "jalon-program", "version": 1,
             "standard": {"key": "STD", "name": {"en": "The standard"},
              "versions": [{"version": "v1", "published": "2026-01-01", "state": "Current"}]},
             "program": {"key": "NEW", "name": {"en": "New"}, "project": "NEW", "targetVersion": "v1",
              "timeZone": "Europe/Paris"},
             "businessUnits": [{"code": "FR", "name": {"en": "France"}, "country": "FR", "wave": 1, "project": "FR"}],
             "rollouts": [{"bu": "FR", "issue": "NEW-1", "kickoff": "2027-01-04", "milestones": [
              {"code": "M01", "issue": "NEW-2"}, {"code": "M02", "issue": "NEW-3"}, {"code": "M03", "issue": "NEW-4"}]}]}
            """;

    private final SetupHouse setup = new SetupHouse();

    @Before
    public void jira() {
        setup.house.jira.project("NEW");
        setup.house.jira.project("FR");
        for (int number = 1; number <= 4; number++) {
            setup.house.jira.issue("NEW-" + number);
        }
    }

    @Test
    public void theMethodGivesPlanAndCheckpoints() {
        assertThat(setUp(FILE)).isEqualTo(new ImportOutcome.Imported(NEW, 1, 1, 3, 0));

        Program program = setup.house.plans.programs().by(NEW).orElseThrow();
        assertThat(program.milestones()).hasSize(3);
        assertThat(program.workstreams()).hasSize(1);
        assertThat(
                        setup.house
                                .checkpoints
                                .definitions()
                                .by(NEW, new CheckpointCode("CP2"))
                                .orElseThrow()
                                .criteria())
                .hasSize(1);
    }

    @Test
    public void theBaselineIsTheMethodsWeeksFromKickOff() {
        setUp(FILE);

        assertThat(setup.house.rollouts.by(RolloutId.of("NEW", "FR")).orElseThrow().milestones())
                .extracting(Milestone::baseline)
                .containsExactly(
                        LocalDate.parse("2027-01-04"),
                        LocalDate.parse("2027-03-01"),
                        LocalDate.parse("2027-03-29"));
    }

    @Test
    public void theKpisOfTheMethodAreTheProgramsOwn() {
        setUp(FILE);

        assertThat(setup.methods.by(NEW).orElseThrow().kpis())
                .containsExactly(Kpi.COVERAGE, Kpi.PROGRESS);
    }

    @Test
    public void aFileThatIsWrongLeavesNothing() {
        ImportOutcome outcome = setUp(FILE.replace("NEW-3", "NEW-9"));

        assertThat(outcome).isInstanceOf(ImportOutcome.Rejected.class);
        assertThat(setup.house.plans.programs().all()).isEmpty();
        assertThat(setup.methods.by(NEW)).isEmpty();
    }

    @Test
    public void aFileMayNotBringAPlanOfItsOwn() {
        ImportOutcome outcome =
                setUp(FILE.replace("\"rollouts\"", "\"milestones\": [], \"rollouts\""));

        assertThat(((ImportOutcome.Rejected) outcome).errors())
                .extracting(error -> error.reason().key())
                .contains("exchange.twice");
    }

    @Test
    public void aListIsNoProgram() {
        assertThat(setUp("[]")).isInstanceOf(ImportOutcome.Rejected.class);
    }

    @Test
    public void aStandardThatIsKnownIsOnlyNamedAndStaysAsItIs() {
        setUp(FILE);
        String second =
                FILE.replace("\"NEW\", \"name\"", "\"SECOND\", \"name\"")
                        .replaceAll(
                                "(?s)\"standard\": .*?\\}\\]\\},",
                                "\"standard\": {\"key\": \"STD\"},");
        assertThat(second).contains("{\"key\": \"STD\"}");
        setup.house.jira.issue("NEW-5");
        for (int number = 6; number <= 8; number++) {
            setup.house.jira.issue("NEW-" + number);
        }
        String elsewhere =
                second.replace("NEW-1\"", "NEW-5\"")
                        .replace("NEW-2", "NEW-6")
                        .replace("NEW-3", "NEW-7")
                        .replace("NEW-4", "NEW-8");

        assertThat(setUp(elsewhere))
                .isEqualTo(new ImportOutcome.Imported(new ProgramKey("SECOND"), 1, 1, 3, 0));
        assertThat(
                        new KnownStandards(
                                        setup.library,
                                        setup.house.plans.programs(),
                                        setup.house.plans.standards())
                                .all(InMemoryJira.ADMIN))
                .hasSize(1)
                .first()
                .extracting(standard -> standard.current().name().value())
                .isEqualTo("v1");
    }

    @Test
    public void sendingItAgainAfterALostAnswerChangesNothing() {
        setUp(FILE);

        assertThat(setUp(FILE)).isEqualTo(new ImportOutcome.Imported(NEW, 1, 1, 3, 0));
    }

    @Test
    public void aTakenKeyIsRefusedBeforeAnythingIsMade() {
        setup.setUp.requireFree(InMemoryJira.ADMIN, NEW);
        setUp(FILE);

        assertRefused(SetUpProgram.TAKEN, () -> setup.setUp.requireFree(InMemoryJira.ADMIN, NEW));
    }

    @Test
    public void onlyWhoMaySetUpDoes() {
        Node file = LocatedJson.parse(FILE);

        assertRefused(
                MethodLibrary.FORBIDDEN, () -> setup.setUp.from(InMemoryJira.PMO, SMALL, file));
        assertRefused(
                MethodLibrary.FORBIDDEN, () -> setup.setUp.requireFree(InMemoryJira.PMO, NEW));
    }

    private ImportOutcome setUp(String file) {
        return setup.setUp.from(InMemoryJira.ADMIN, SMALL, LocatedJson.parse(file));
    }

    private static void assertRefused(String rule, Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }
}
