package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.ReportedCost.Origin;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.plugin.persistence.row.ReportedCostRow;
import org.jalon.plugin.persistence.row.ReportedMilestoneRow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports by hand: one row for a milestone and a day, and one for the cost as of a day. */
public final class ActiveObjectsHandReports implements HandReports {
    private static final String BY_KEY = "TOLD_KEY = ?";

    private final ActiveObjects activeObjects;

    public ActiveObjectsHandReports(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public HandReport of(RolloutId rollout) {
        return reports("ROLLOUT_KEY = ?", RowKey.of(rollout))
                .getOrDefault(rollout, HandReport.NONE);
    }

    @Override
    public Map<RolloutId, HandReport> of(ProgramKey program) {
        return reports("PROGRAM_KEY = ?", program.value());
    }

    private Map<RolloutId, HandReport> reports(String criterion, String value) {
        Map<RolloutId, List<ReportedMilestone>> milestones =
                Arrays.stream(milestoneRows(criterion, value))
                        .collect(
                                Collectors.groupingBy(
                                        row -> RowKey.rollout(row.getRolloutKey()),
                                        Collectors.mapping(
                                                ActiveObjectsHandReports::milestone,
                                                Collectors.toList())));
        Map<RolloutId, List<ReportedCost>> costs =
                Arrays.stream(costRows(criterion, value))
                        .collect(
                                Collectors.groupingBy(
                                        row -> RowKey.rollout(row.getRolloutKey()),
                                        Collectors.mapping(
                                                ActiveObjectsHandReports::cost,
                                                Collectors.toList())));
        Set<RolloutId> told = new HashSet<>(milestones.keySet());
        told.addAll(costs.keySet());
        Map<RolloutId, HandReport> reports = new HashMap<>();
        told.forEach(
                id ->
                        reports.put(
                                id,
                                new HandReport(
                                        milestones.getOrDefault(id, List.of()),
                                        costs.getOrDefault(id, List.of()))));
        return reports;
    }

    @Override
    public void record(RolloutId rollout, ReportedMilestone told) {
        String key =
                RowKey.of(
                        rollout.program().value(),
                        rollout.bu().value(),
                        told.milestone(),
                        told.asOf());
        ReportedMilestoneRow[] known = milestoneRows(BY_KEY, key);
        for (ReportedMilestoneRow row : known) {
            row.setPercentDone(told.percent());
            row.setForecastDate(Columns.text(told.forecast()));
            row.setActualDate(Columns.text(told.actual()));
            row.save();
        }
        if (known.length == 0) {
            activeObjects.create(
                    ReportedMilestoneRow.class,
                    about(rollout, key, told.asOf())
                            .with("MILESTONE_CODE", told.milestone().value())
                            .with("PERCENT_DONE", told.percent())
                            .with("FORECAST_DATE", told.forecast())
                            .with("ACTUAL_DATE", told.actual())
                            .values());
        }
    }

    @Override
    public void record(RolloutId rollout, ReportedCost told) {
        String key = key(rollout, told);
        String amount = told.cumulative().toPlainString();
        ReportedCostRow[] known = costRows(BY_KEY, key);
        for (ReportedCostRow row : known) {
            row.setCumulativeCost(amount);
            row.setAsOf(told.asOf().toString());
            row.save();
        }
        if (known.length == 0) {
            activeObjects.create(
                    ReportedCostRow.class,
                    about(rollout, key, told.asOf())
                            .with("CUMULATIVE_COST", amount)
                            .with("ORIGIN", told.origin().name())
                            .values());
        }
    }

    @Override
    public void forgetRead(RolloutId rollout) {
        activeObjects.deleteWithSQL(
                ReportedCostRow.class,
                "ROLLOUT_KEY = ? AND ORIGIN = ?",
                RowKey.of(rollout),
                Origin.JIRA.name());
    }

    /** By hand one for a day, of those read one for a month. */
    private static String key(RolloutId rollout, ReportedCost told) {
        Object time = told.isByHand() ? told.asOf() : YearMonth.from(told.asOf());
        return RowKey.of(rollout.program().value(), rollout.bu().value(), time);
    }

    private static Columns about(RolloutId rollout, String key, LocalDate asOf) {
        return new Columns()
                .with("TOLD_KEY", key)
                .with("PROGRAM_KEY", rollout.program().value())
                .with("ROLLOUT_KEY", RowKey.of(rollout))
                .with("AS_OF", asOf);
    }

    private ReportedMilestoneRow[] milestoneRows(String criterion, String value) {
        return activeObjects.find(
                ReportedMilestoneRow.class, Query.select().where(criterion, value).order("ID"));
    }

    private ReportedCostRow[] costRows(String criterion, String value) {
        return activeObjects.find(
                ReportedCostRow.class, Query.select().where(criterion, value).order("ID"));
    }

    private static ReportedMilestone milestone(ReportedMilestoneRow row) {
        return new ReportedMilestone(
                new MilestoneCode(row.getMilestoneCode()),
                LocalDate.parse(row.getAsOf()),
                row.getPercentDone(),
                Columns.day(row.getForecastDate()),
                Columns.day(row.getActualDate()));
    }

    private static ReportedCost cost(ReportedCostRow row) {
        return new ReportedCost(
                LocalDate.parse(row.getAsOf()),
                new BigDecimal(row.getCumulativeCost()),
                Optional.ofNullable(row.getOrigin()).map(Origin::valueOf).orElse(Origin.HAND));
    }
}
