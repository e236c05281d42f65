package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class ProgramMatrixTest {
    private static final ActorId STRANGER = new ActorId("stranger");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    private ProgramMatrix matrix() {
        return house.matrix.of(InMemoryJira.PMO, SampleProgram.KEY, Optional.empty());
    }

    private MatrixRow row(String bu) {
        return matrix().rows().stream()
                .filter(row -> row.face().bu().value().equals(bu))
                .findFirst()
                .orElseThrow();
    }

    private MilestoneCell cell(String bu, String milestone) {
        return row(bu).cells().stream()
                .filter(cell -> cell.milestone().value().equals(milestone))
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void rowsComeByWaveAndColumnsByPlan() {
        assertThat(matrix().rows())
                .extracting(row -> row.face().bu().value())
                .containsExactly(
                        "BE", "NL", "AT", "DE", "ES", "FR", "CZ", "IT", "PL", "PT", "CH", "UK");
        assertThat(matrix().milestones()).hasSize(10);
        assertThat(matrix().rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(10));
    }

    @Test
    public void theHeaderNamesStandardVersionAndStatusDate() {
        ProgramHeader header = matrix().program();

        assertThat(header.standard().value()).isEqualTo("XBP");
        assertThat(header.targetVersion().value()).isEqualTo("v3.0");
        assertThat(header.statusDate()).isEqualTo(SampleProgram.STATUS_DATE);
        assertThat(header.projectKey()).isEqualTo("XBP");
        assertThat(matrix().asOf()).isEqualTo(house.clock.instant());
    }

    @Test
    public void aCellShowsStatePercentAndDates() {
        MilestoneCell goLive = cell("DE", "M09");
        assertThat(goLive.state()).isEqualTo(IssueState.TODO);
        assertThat(goLive.percent().value()).hasValue(0);
        assertThat(goLive.baseline()).isEqualTo(LocalDate.parse("2026-09-28"));
        assertThat(goLive.forecast()).contains(LocalDate.parse("2027-01-18"));
        assertThat(goLive.slipDays().value()).hasValue(112);
        assertThat(goLive.colour()).contains(Colour.RED);
        assertThat(goLive.late()).isFalse();

        MilestoneCell testing = cell("DE", "M06");
        assertThat(testing.state()).isEqualTo(IssueState.IN_PROGRESS);
        assertThat(testing.percent().value().orElseThrow()).isCloseTo(60, within(1e-9));
        assertThat(testing.counts().orElseThrow().all().count()).isEqualTo(2);
        assertThat(testing.counts().orElseThrow().done().count()).isEqualTo(1);
        assertThat(testing.late()).isTrue();

        assertThat(cell("FR", "M09").state()).isEqualTo(IssueState.DONE);
        assertThat(cell("FR", "M09").actual()).contains(LocalDate.parse("2026-10-19"));
    }

    @Test
    public void aSilentBusinessUnitIsSeenByItsAgeAndItsBetterWord() {
        MatrixRow czechia = row("CZ");

        assertThat(czechia.figures().updateAgeDays().value()).hasValue(28);
        assertThat(czechia.figures().goLiveSlipDays().value()).hasValue(0);
        assertThat(czechia.declared().orElseThrow().colour()).isEqualTo(Colour.GREEN);
        assertThat(czechia.declaredBetter()).isTrue();
    }

    @Test
    public void theNextCheckpointIsTheFirstNotPassed() {
        house.checkpoints
                .definitions()
                .saveAll(SampleProgram.KEY, List.of(ReadinessCheckpoint.bound(Binding.ENFORCED)));
        house.checkpoints.passed().add(sample.rollout("FR").id(), ReadinessCheckpoint.CP4);

        assertThat(row("FR").next()).isEmpty();
        assertThat(row("AT").next()).isPresent();
        assertThat(row("AT").next().orElseThrow().unmet()).isEqualTo(2);
        assertThat(row("AT").next().orElseThrow().due()).contains(LocalDate.parse("2026-10-05"));
        assertThat(((Evaluation.Verdict) row("AT").next().orElseThrow().evaluation()).outcome())
                .isEqualTo(Outcome.HOLD);
        assertThat(matrix().milestones())
                .filteredOn(milestone -> milestone.checkpoint().isPresent())
                .hasSize(1);
        assertThat(matrix().milestones().get(7).checkpoint().orElseThrow().code())
                .isEqualTo(ReadinessCheckpoint.CP4);
    }

    @Test
    public void forOneWorkstreamTheCellsCountItsIssuesOnly() {
        WorkstreamCode training = new WorkstreamCode("TRAIN");
        Program plan = sample.program;
        house.plans
                .programs()
                .save(
                        new Program(
                                plan.key(),
                                plan.name(),
                                plan.project(),
                                plan.standard(),
                                plan.targetVersion(),
                                plan.zone(),
                                plan.fixedStatusDate(),
                                List.of(new Workstream(training, LocalizedText.english("Train"))),
                                plan.milestones()));
        IssueReading issue = house.jira.issue("FR-900");
        RolloutId france = sample.rollout("FR").id();
        house.factWriter.refresh(
                france,
                List.of(issue.id()),
                id ->
                        Optional.of(
                                new Fact(
                                        france,
                                        id,
                                        Optional.of(new MilestoneCode("M10")),
                                        Optional.of(training),
                                        1,
                                        IssueState.DONE,
                                        Optional.empty(),
                                        Optional.empty(),
                                        false,
                                        SampleProgram.STATUS_DATE)));

        ProgramMatrix narrowed =
                house.matrix.of(InMemoryJira.PMO, SampleProgram.KEY, Optional.of(training));
        assertThat(narrowed.workstream()).contains(training);
        assertThat(narrowed.rows())
                .flatExtracting(MatrixRow::cells)
                .extracting(cell -> cell.counts().orElseThrow().all().count())
                .containsOnlyOnce(1)
                .contains(0);
        assertThat(
                        house.matrix
                                .of(
                                        InMemoryJira.PMO,
                                        SampleProgram.KEY,
                                        Optional.of(new WorkstreamCode("OTHER")))
                                .rows())
                .isEqualTo(matrix().rows());
    }

    @Test
    public void readingTwiceAsksTheLogOnceForAllRollouts() {
        matrix();
        house.facts.lastsRead.set(0);
        house.facts.tailsRead.set(0);
        matrix();

        assertThat(house.facts.lastsRead).hasValue(1);
        assertThat(house.facts.tailsRead).hasValue(0);
    }

    @Test
    public void aHiddenProgramIsRefusedExactlyAsAMissingOne() {
        house.jira.hide(STRANGER, house.jira.project("XBP"));

        Refusal hidden = refusal(STRANGER, SampleProgram.KEY);
        Refusal missing = refusal(InMemoryJira.PMO, new ProgramKey("NOPE"));

        assertThat(hidden.kind()).isEqualTo(missing.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(hidden.rule()).isEqualTo(missing.rule()).isEqualTo("program.not-found");
        assertThat(house.list.of(STRANGER)).isEmpty();
        assertThat(house.list.of(InMemoryJira.PMO)).hasSize(1);
        assertThat(house.list.of(InMemoryJira.PMO).get(0).rollouts()).isEqualTo(12);
    }

    private Refusal refusal(ActorId actor, ProgramKey program) {
        List<Refusal> refusals = new java.util.ArrayList<>();
        assertThatThrownBy(() -> house.matrix.of(actor, program, Optional.empty()))
                .isInstanceOfSatisfying(Refused.class, r -> refusals.add(r.refusal()));
        return refusals.get(0);
    }

    @Test
    public void coverageIsAQuarterOfTheBusinessUnits() {
        CoverageReport coverage = house.coverage.of(InMemoryJira.PMO, SampleProgram.KEY);

        assertThat(coverage.coverage().percent().value().orElseThrow())
                .isCloseTo(25.0, within(1e-9));
        assertThat(coverage.coverage().liveVolume()).isEqualTo(Figure.of(1440));
        assertThat(coverage.coverage().volumeInScope()).isEqualTo(Figure.of(5170));
        assertThat(coverage.lines())
                .filteredOn(CoverageLine::live)
                .extracting(line -> line.bu().value())
                .containsExactly("BE", "NL", "FR");
        assertThat(coverage.lines())
                .filteredOn(line -> line.bu().value().equals("CZ"))
                .extracting(line -> line.liveVersion().map(v -> v.value()))
                .containsExactly(Optional.of("v2.0"));
    }
}
