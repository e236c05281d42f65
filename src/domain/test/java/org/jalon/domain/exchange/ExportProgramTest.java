package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.exchange.Difference.Kind;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class ExportProgramTest {
    private static final ProgramKey KEY = new ProgramKey("XBP");

    private final SmallProgram small = new SmallProgram();

    @Test
    public void whatIsExportedIsWhatWasImported() {
        small.importText(small.text);

        assertThat(Differences.between(exported(), LocatedJson.parse(small.text))).isEmpty();
    }

    @Test
    public void importingAnExportChangesNothing() {
        small.importText(small.text);
        Program program = small.house.plans.programs().by(KEY).orElseThrow();
        List<Rollout> rollouts = small.house.rollouts.of(KEY);
        ObjectNode first = exported();

        ImportOutcome outcome = small.house.importProgram.from(InMemoryJira.ADMIN, first);

        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(small.house.plans.programs().by(KEY)).contains(program);
        assertThat(small.house.rollouts.of(KEY)).isEqualTo(rollouts);
        assertThat(exported()).isEqualTo(first);
        assertThat(small.house.log.of(rollouts.getFirst().id(), LogKind.EVIDENCE_ADDED))
                .as("told once")
                .hasSize(1);
    }

    @Test
    public void everyForecastGoesOutAndComesBackWithdrawnOnesToo() {
        small.importText(small.text);
        RolloutId rollout = small.house.rollouts.of(KEY).getFirst().id();
        MilestoneCode goLive = new MilestoneCode("M03");
        LocalDate said = LocalDate.parse("2026-11-21");
        small.house.forecasts.add(rollout, new Forecast(goLive, said, Optional.empty()));
        small.house.forecasts.add(
                rollout, new Forecast(goLive, said.plusDays(1), Optional.of(said.plusDays(90))));
        SmallProgram elsewhere = new SmallProgram();

        ImportOutcome outcome = elsewhere.house.importProgram.from(InMemoryJira.ADMIN, exported());

        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(elsewhere.house.forecasts.of(rollout))
                .containsAll(small.house.forecasts.of(rollout));
        assertThat(previewed(small.text)).isEmpty();
    }

    @Test
    public void aPreviewNamesEachDifferenceByItsCode() {
        small.importText(small.text);
        String changed =
                small.text
                        .replace("\"weight\": 70", "\"weight\": 60")
                        .replace("\"weight\": 20", "\"weight\": 30");

        assertThat(previewed(changed))
                .containsExactly(
                        new Difference("milestones[M02].weight", Kind.CHANGED, "70", "60"),
                        new Difference("milestones[M03].weight", Kind.CHANGED, "20", "30"));
        assertThat(previewed(small.text)).isEmpty();
    }

    @Test
    public void whatAUnitDisclosesGoesOut() {
        String country = "\"country\": \"FR\"";
        small.importText(
                small.text.replace(country, country + ", \"disclosure\": \"checkpoints-only\""));

        assertThat(exported().toString()).contains("disclosure", "checkpoints-only");
    }

    @Test
    public void aPreviewWritesNothing() {
        assertThat(previewed(small.text)).isNotEmpty();
        assertThat(small.house.plans.programs().by(KEY)).isEmpty();
    }

    @Test
    public void aWrongFileIsRefusedInAPreviewAsInAnImport() {
        assertThat(
                        small.house.importProgram.preview(
                                InMemoryJira.ADMIN, LocatedJson.parse("{\"format\": \"other\"}")))
                .isInstanceOf(ImportOutcome.Rejected.class);
    }

    @Test
    public void aTableOfMilestonesGoesOutAndComesBack() {
        small.importText(small.text);
        ObjectNode file = exported();
        CsvTable table = small.house.export.table(InMemoryJira.ADMIN, KEY, "milestones");

        assertThat(table.columns()).contains("code", "name.en", "week", "weight");
        for (String name : ExportProgram.TABLES) {
            CsvTable lines = small.house.export.table(InMemoryJira.ADMIN, KEY, name);
            ObjectNode back = small.house.export.with(InMemoryJira.ADMIN, KEY, name, lines);
            assertThat(Differences.between(file, back)).as(name).isEmpty();
        }
    }

    @Test
    public void whatIsWrongInATableIsNamedByItsLine() {
        small.importText(small.text);
        CsvTable table = small.house.export.table(InMemoryJira.ADMIN, KEY, "milestones");
        CsvRow first = table.rows().getFirst();
        int week = table.columns().indexOf("week");
        List<String> cells = new java.util.ArrayList<>(first.cells());
        cells.set(week, "soon");
        List<CsvRow> rows = new java.util.ArrayList<>(table.rows());
        rows.set(0, new CsvRow(2, cells));

        ObjectNode file =
                small.house.export.with(
                        InMemoryJira.ADMIN, KEY, "milestones", new CsvTable(table.columns(), rows));
        ImportOutcome outcome = small.house.importProgram.preview(InMemoryJira.ADMIN, file);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Rejected.class,
                        rejected ->
                                assertThat(rejected.errors())
                                        .anySatisfy(
                                                error -> {
                                                    assertThat(error.location())
                                                            .isEqualTo(new Location(2, week + 1));
                                                    assertThat(error.field())
                                                            .isEqualTo("milestones[0].week");
                                                }));
    }

    @Test
    public void onlyAnAdministratorOfTheProgramMayExportIt() {
        small.importText(small.text);

        assertThatThrownBy(() -> small.house.export.file(new ActorId("pmo"), KEY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().kind())
                                        .isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> small.house.export.table(InMemoryJira.ADMIN, KEY, "secrets"))
                .isInstanceOf(Refused.class);
    }

    private ObjectNode exported() {
        return small.house.export.file(InMemoryJira.ADMIN, KEY);
    }

    private List<Difference> previewed(String json) {
        ImportOutcome outcome =
                small.house.importProgram.preview(InMemoryJira.ADMIN, LocatedJson.parse(json));
        assertThat(outcome).isInstanceOf(ImportOutcome.Previewed.class);
        return ((ImportOutcome.Previewed) outcome).differences();
    }
}
