package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

public class ImportProgramTest {
    private static final ProgramKey XBP = new ProgramKey("XBP");
    private static final RolloutId NETHERLANDS = RolloutId.of("XBP", "NL");
    private static final MilestoneCode GO_LIVE = new MilestoneCode("M03");

    private final SmallProgram file = new SmallProgram();

    private Rollout rollout() {
        return file.house.rollouts.by(NETHERLANDS).orElseThrow();
    }

    private Checkpoint checkpoint() {
        return file.house
                .checkpoints
                .definitions()
                .by(XBP, new CheckpointCode("CP4"))
                .orElseThrow();
    }

    @Test
    public void saysHowMuchCameIn() {
        assertThat(file.importText(file.text))
                .isEqualTo(new ImportOutcome.Imported(XBP, 2, 2, 6, 1));
    }

    @Test
    public void whatALaterFileDoesNotSayOfAUnitStays() {
        String country = "\"country\": \"NL\"";
        file.importText(
                file.text.replace(
                        country,
                        country
                                + ", \"lead\": \"JIRAUSER10200\", \"timeZone\": \"Europe/Paris\""
                                + ", \"disclosure\": \"checkpoints-only\""));
        BusinessUnits units = file.house.plans.units();
        BusinessUnit told = units.by(NETHERLANDS.bu()).orElseThrow();

        file.importText(file.text);

        assertThat(told.lead()).contains(new ActorId("JIRAUSER10200"));
        assertThat(told.profile().zone()).contains(ZoneId.of("Europe/Paris"));
        assertThat(told.disclosure()).isEqualTo(Disclosure.CHECKPOINTS_ONLY);
        assertThat(units.by(NETHERLANDS.bu()).orElseThrow().profile()).isEqualTo(told.profile());
    }

    @Test
    public void whatTheFileSaysIsThere() {
        file.importText(file.text);

        Program program = file.house.plans.programs().by(XBP).orElseThrow();
        assertThat(program.milestones()).hasSize(3);
        assertThat(program.goLive().code()).isEqualTo(GO_LIVE);
        assertThat(program.fixedStatusDate()).contains(LocalDate.parse("2026-11-20"));
        assertThat(file.house.plans.standards().by(program.standard()).orElseThrow().current())
                .extracting(version -> version.name().value())
                .isEqualTo("v3.0");
        assertThat(file.house.plans.units().by(NETHERLANDS.bu()).orElseThrow().name())
                .extracting(name -> name.in(Locale.FRENCH))
                .isEqualTo("Pays-Bas");
        assertThat(rollout().budget().orElseThrow()).isEqualByComparingTo("420");
        assertThat(rollout().actualCost().orElseThrow()).isEqualByComparingTo("433.5");
        assertThat(rollout().weeklyVolume()).hasValue(310);
        assertThat(rollout().finished()).contains(LocalDate.parse("2026-10-12"));
        assertThat(program.workstreams()).hasSize(1);
        assertThat(checkpoint().signOffs()).hasSize(1);
        assertThat(checkpoint().criteria())
                .extracting(criterion -> criterion.binding())
                .containsExactly(Binding.COMPLY_OR_EXPLAIN, Binding.ENFORCED);
        assertThat(checkpoint().criteria().get(1).isCritical()).isTrue();
        assertThat(file.house.checkpoints.evidence().of(NETHERLANDS)).hasSize(1);
        assertThat(file.house.checkpoints.passed().of(NETHERLANDS)).hasSize(1);
        assertThat(file.house.colours.of(NETHERLANDS)).hasSize(1);
    }

    @Test
    public void datesOfMilestonesComeFromTheirIssues() {
        file.importText(file.text);

        Milestone goLive = rollout().milestone(GO_LIVE).orElseThrow();
        assertThat(goLive.baseline()).isEqualTo(LocalDate.parse("2026-08-03"));
        assertThat(goLive.forecast()).contains(LocalDate.parse("2026-08-07"));
        assertThat(goLive.actual()).contains(LocalDate.parse("2026-08-10"));
        assertThat(file.house.forecasts.of(NETHERLANDS))
                .containsExactly(
                        new Forecast(
                                GO_LIVE,
                                LocalDate.parse("2026-11-20"),
                                Optional.of(LocalDate.parse("2026-08-07"))));
    }

    @Test
    public void factsOfLinkedIssuesFollow() {
        file.importText(file.text);

        assertThat(file.house.facts.of(NETHERLANDS, GO_LIVE)).hasSize(1);
    }

    @Test
    public void theSameFileAgainChangesNothing() {
        file.importText(file.text);
        Rollout before = rollout();
        ImportOutcome again = file.importText(file.text);

        assertThat(again).isEqualTo(new ImportOutcome.Imported(XBP, 2, 2, 6, 1));
        assertThat(rollout()).isEqualTo(before);
        assertThat(checkpoint().version()).isEqualTo(1);
        assertThat(file.house.forecasts.of(NETHERLANDS)).hasSize(1);
        assertThat(file.house.checkpoints.evidence().of(NETHERLANDS)).hasSize(1);
        assertThat(file.house.facts.lastSequence(NETHERLANDS)).isEqualTo(1);
    }

    @Test
    public void aChangedFileUpdatesAndADefinitionGetsANewVersion() {
        file.importText(file.text);
        file.importText(
                file.text
                        .replace("\"actualCost\": 433.5", "\"actualCost\": 440")
                        .replace("Notice sent", "Notice sent in time"));

        assertThat(rollout().actualCost().orElseThrow()).isEqualByComparingTo("440");
        assertThat(checkpoint().version()).isEqualTo(2);
    }

    @Test
    public void anAcceptedBaselineStaysWhenTheKickoffIsMovedAfterwards() {
        file.importText(file.text);
        file.importText(file.text.replace("2026-02-16", "2026-03-16"));

        assertThat(rollout().kickoff()).isEqualTo(LocalDate.parse("2026-03-16"));
        assertThat(rollout().milestone(GO_LIVE).orElseThrow().baseline())
                .isEqualTo(LocalDate.parse("2026-08-03"));
    }

    @Test
    public void whoMayNotImportIsTold() {
        assertThatThrownBy(
                        () ->
                                file.house.importProgram.from(
                                        InMemoryJira.PMO, LocatedJson.parse(file.text)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isEqualTo(
                                                new Refusal(
                                                        Refusal.Kind.FORBIDDEN,
                                                        ImportProgram.FORBIDDEN,
                                                        List.of())));
    }

    @Test
    public void aWrongFileChangesNothing() {
        file.importText(file.text.replace("\"weight\": 70", "\"weight\": 71"));

        assertThat(file.house.plans.programs().all()).isEmpty();
        assertThat(file.house.plans.units().all()).isEmpty();
        assertThat(file.house.rollouts.of(XBP)).isEmpty();
        assertThat(file.house.facts.all()).isEmpty();
    }
}
