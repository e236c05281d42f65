package org.jalon.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.rollout.CostField;
import org.jalon.domain.rollout.CostField.CostUnit;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.StopRequest;
import org.junit.Before;
import org.junit.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a rollout cost is read from a number field of its issues, where the PMO chose one. */
public class ReadCostsTest {
    private static final String SPENT = "customfield_10001";

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final Rollout germany = sample.rollout("DE");

    @Before
    public void thePmoChoseTheField() {
        house.numbers.add(SPENT);
        chosen(CostUnit.THOUSAND);
    }

    private void chosen(CostUnit unit) {
        house.valueSources.save(
                SampleProgram.KEY,
                new ValueSources(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new CostField(SPENT, unit))));
    }

    private void read(String day) {
        house.history
                .costs(house.clock)
                .of(sample.program, LocalDate.parse(day), StopRequest.NEVER);
    }

    private HandReport report() {
        return house.reports.of(germany.id());
    }

    private RolloutFigures figures() {
        return house.measure.of(sample.program).rollouts().stream()
                .filter(it -> it.rollout().id().equals(germany.id()))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private IssueReading linked(String key) {
        IssueReading issue = house.jira.issue(key);
        house.jira.link(issue.id(), sample.milestoneIssue("DE", "M06"));
        house.follow.changed(issue.id());
        return issue;
    }

    @Test
    public void theFieldIsAddedUpOverTheRolloutItsMilestonesAndItsLinkedIssues() {
        house.numbers.put(SPENT, germany.issue(), "100");
        house.numbers.put(SPENT, sample.milestoneIssue("DE", "M06"), "20.5");
        house.numbers.put(SPENT, linked("DE-901").id(), "-0.5");
        house.numbers.put(SPENT, house.jira.issue("DE-902").id(), "4000");

        read("2026-11-19");

        assertThat(report().costs())
                .containsExactly(
                        ReportedCost.read(LocalDate.parse("2026-11-19"), new BigDecimal("120.0")));
    }

    @Test
    public void theCostFiguresComeFromItAndInTheUnitOfBudgets() {
        chosen(CostUnit.ONE);
        house.numbers.put(SPENT, germany.issue(), "250000");

        read("2026-11-19");

        RolloutFigures figures = figures();
        assertThat(figures.ac().value()).hasValue(250);
        assertThat(figures.cpi().value()).hasValue(figures.ev().value().getAsDouble() / 250);
    }

    @Test
    public void itCountsBeforeWhatIsReportedByHandAndOnlyWhereItHoldsANumber() {
        house.reports.record(
                germany.id(), new ReportedCost(SampleProgram.STATUS_DATE, BigDecimal.TEN));
        read("2026-11-19");
        assertThat(figures().ac().value()).hasValue(10);

        house.numbers.put(SPENT, germany.issue(), "7");
        read("2026-11-19");

        assertThat(figures().ac().value()).hasValue(7);
        assertThat(report().costsByHand()).hasSize(1);
    }

    @Test
    public void ofEachMonthTheLastStays() {
        house.numbers.put(SPENT, germany.issue(), "5");
        read("2026-10-30");
        read("2026-10-31");
        house.numbers.put(SPENT, germany.issue(), "6");
        read("2026-11-01");
        read("2026-11-19");

        assertThat(report().costs())
                .extracting(ReportedCost::asOf)
                .containsExactly(LocalDate.parse("2026-10-31"), LocalDate.parse("2026-11-19"));
        assertThat(report().cost(LocalDate.parse("2026-11-18")).orElseThrow().cumulative())
                .isEqualByComparingTo("5");
    }

    @Test
    public void whatCannotBeReadAnyMoreCountsNoLonger() {
        house.numbers.put(SPENT, germany.issue(), "5");
        read("2026-11-19");
        house.numbers.remove(SPENT);
        read("2026-11-19");
        assertThat(report().costs()).isEmpty();

        house.numbers.add(SPENT);
        read("2026-11-19");
        assertThat(report().costs()).hasSize(1);
        house.numbers.clear(SPENT);
        read("2026-11-19");
        assertThat(report().costs()).isEmpty();
    }

    @Test
    public void lessThanNothingIsNoCost() {
        house.numbers.put(SPENT, germany.issue(), "-1");

        read("2026-11-19");

        assertThat(report().costs()).isEmpty();
    }

    @Test
    public void aProgramWithoutAFieldIsLeftAlone() {
        house.valueSources.save(SampleProgram.KEY, ValueSources.UNCHOSEN);
        house.numbers.put(SPENT, germany.issue(), "5");

        house.history.costs(house.clock).run(StopRequest.NEVER);

        assertThat(house.reports.of(SampleProgram.KEY)).isEmpty();
    }
}
