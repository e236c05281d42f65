package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.domain.exchange.HandTables.HEAD;
import static org.jalon.domain.exchange.HandTables.errors;
import static org.jalon.domain.exchange.HandTables.table;

import org.jalon.domain.fixture.House;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.MilestoneCell;
import org.junit.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

public class ImportHandReportTest {

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final ActorId pmo = new ActorId("admin");

    @Test
    public void aLineOfCostReplacesTheCostOfTheProgramFile() {
        house.handReport.record(
                pmo, SampleProgram.KEY, table(HEAD, "CZ|2026-10|80", "CZ|2026-11-18|104.5"));

        assertThat(measured("CZ").figures().ac()).isEqualTo(Figure.of(104.5));
    }

    @Test
    public void whatIsOfLaterThanTheStatusDateDoesNotCountYet() {
        house.handReport.record(pmo, SampleProgram.KEY, table(HEAD, "CZ|2026-10|80"));
        HandReport report = house.reports.of(sample.rollout("CZ").id());

        assertThat(report.cost(LocalDate.parse("2026-10-30"))).isEmpty();
        assertThat(report.cost(LocalDate.parse("2026-10-31")).orElseThrow().cumulative())
                .isEqualByComparingTo(BigDecimal.valueOf(80));
    }

    @Test
    public void progressFillsAMilestoneWithoutIssues() {
        house.facts.of(sample.rollout("CH").id()).stream()
                .map(fact -> fact.issue())
                .toList()
                .forEach(
                        issue -> {
                            house.jira.delete(issue);
                            house.follow.changed(issue);
                        });
        house.handReport.record(
                pmo,
                SampleProgram.KEY,
                table(HEAD, "CH|2026-11-19||M02|60|2026-12-04", "CH|2026-11-19||M01|||2026-11-06"));

        MilestoneCell first = cell("CH", "M01");
        MilestoneCell second = cell("CH", "M02");
        assertThat(first.percent()).isEqualTo(Figure.of(100));
        assertThat(first.actual())
                .contains(
                        sample.rollout("CH")
                                .milestones()
                                .get(0)
                                .actual()
                                .orElse(LocalDate.parse("2026-11-06")));
        assertThat(second.percent()).isEqualTo(Figure.of(60));
        assertThat(second.byHand()).contains(LocalDate.parse("2026-11-19"));
        assertThat(measured("CH").figures().evPct()).isEqualTo(Figure.of(5 + 10 * 0.6));
    }

    @Test
    public void whatJiraCountsStaysAndTheLineSaysSo() {
        MilestoneCell before = cell("AT", "M08");

        HandOutcome outcome =
                house.handReport.record(
                        pmo, SampleProgram.KEY, table(HEAD, "AT|2026-11-19||M08|90"));

        assertThat(((HandOutcome.Understood) outcome).lines().getFirst().jiraKnows()).isTrue();
        assertThat(cell("AT", "M08")).isEqualTo(before);
    }

    @Test
    public void aPreviewSaysWhatIsNewAndKeepsNothing() {
        house.handReport.record(
                pmo, SampleProgram.KEY, table(HEAD, "CZ|2026-10|80", "CZ|2026-10||M04|40"));

        HandOutcome outcome =
                house.handReport.preview(
                        pmo,
                        SampleProgram.KEY,
                        table(HEAD, "CZ|2026-10|80.0", "CZ|2026-10||M04|50", "PL|2026-10|290"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        HandOutcome.Understood.class,
                        understood -> {
                            assertThat(understood.recorded()).isFalse();
                            assertThat(understood.lines())
                                    .extracting(HandLine::change)
                                    .containsExactly(
                                            HandLine.Change.SAME,
                                            HandLine.Change.CHANGED,
                                            HandLine.Change.ADDED);
                        });
        assertThat(house.reports.of(sample.rollout("PL").id())).isEqualTo(HandReport.NONE);
    }

    @Test
    public void theLeadOfABusinessUnitSpeaksForItAndForNoOther() {
        ActorId lead = new ActorId("lead-cz");
        BusinessUnit unit = house.plans.units().by(new BusinessUnitCode("CZ")).orElseThrow();
        UnitProfile known = unit.profile();
        house.plans
                .units()
                .save(
                        unit.with(
                                new UnitProfile(
                                                Optional.of(lead),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty())
                                        .completedBy(known)));

        HandOutcome outcome =
                house.handReport.record(
                        lead, SampleProgram.KEY, table(HEAD, "CZ|2026-10|80", "PL|2026-10|290"));

        assertThat(errors(outcome)).containsExactly("3 bu exchange.hand.no-such-bu");
    }

    @Test
    public void aProgramNobodyHasIsNotFound() {
        assertThatThrownBy(() -> house.handReport.preview(pmo, new ProgramKey("NOPE"), table(HEAD)))
                .isInstanceOf(Refused.class);
    }

    private MeasuredRollout measured(String bu) {
        return house.measure.of(sample.program).rollouts().stream()
                .filter(it -> it.rollout().id().bu().value().equals(bu))
                .findFirst()
                .orElseThrow();
    }

    private MilestoneCell cell(String bu, String milestone) {
        return house.matrix.of(pmo, SampleProgram.KEY, Optional.empty()).rows().stream()
                .filter(row -> row.face().bu().value().equals(bu))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.milestone().value().equals(milestone))
                .findFirst()
                .orElseThrow();
    }
}
