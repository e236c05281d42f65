package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollout.RolloutId;
import org.junit.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class HandReportTablesIT extends PersistenceCase {
    private static final MilestoneCode MILESTONE = new MilestoneCode("M/1");

    private final ActiveObjectsHandReports reports = new ActiveObjectsHandReports(activeObjects);

    @Test
    public void whatWasReportedIsReadAsItWasWrittenAndReplacedByTheSameDay() {
        RolloutId rollout = rollout("hand");
        ReportedMilestone open =
                new ReportedMilestone(
                        MILESTONE, DAY, 60, Optional.of(DAY.plusDays(9)), Optional.empty());
        ReportedMilestone reached =
                new ReportedMilestone(MILESTONE, DAY, 100, Optional.empty(), Optional.of(DAY));
        ReportedMilestone later =
                new ReportedMilestone(
                        MILESTONE, DAY.plusDays(1), 0, Optional.empty(), Optional.empty());
        ReportedCost cost = new ReportedCost(DAY, new BigDecimal("123456789.50"));
        ReportedCost more = new ReportedCost(DAY, new BigDecimal("123456789.51"));

        reports.record(rollout, open);
        reports.record(rollout, later);
        reports.record(rollout, cost);
        assertThat(reports.of(rollout))
                .isEqualTo(new HandReport(List.of(open, later), List.of(cost)));

        reports.record(rollout, reached);
        reports.record(rollout, more);
        HandReport replaced = new HandReport(List.of(reached, later), List.of(more));
        assertThat(reports.of(rollout)).isEqualTo(replaced);
        assertThat(reports.of(rollout.program())).isEqualTo(Map.of(rollout, replaced));
        assertThat(reports.of(rollout("nobody"))).isEqualTo(HandReport.NONE);
    }

    @Test
    public void ofTheCostsThatWereReadTheLastOfAMonthStaysBesideThoseReportedByHand() {
        RolloutId rollout = rollout("read");
        LocalDate first = LocalDate.parse("2026-10-31");
        ReportedCost byHand = new ReportedCost(first, BigDecimal.ONE);
        ReportedCost october = ReportedCost.read(first, BigDecimal.TWO);
        ReportedCost november = ReportedCost.read(first.plusDays(20), new BigDecimal("3.125"));
        reports.record(rollout, byHand);
        reports.record(rollout, october);
        reports.record(rollout, ReportedCost.read(first.plusDays(1), BigDecimal.TEN));

        reports.record(rollout, november);
        assertThat(reports.of(rollout).costs()).containsExactly(byHand, october, november);

        reports.forgetRead(rollout("other"));
        reports.forgetRead(rollout);
        assertThat(reports.of(rollout).costs()).containsExactly(byHand);
    }
}
