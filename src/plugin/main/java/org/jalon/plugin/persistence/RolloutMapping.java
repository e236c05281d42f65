package org.jalon.plugin.persistence;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.standard.VersionName;
import org.jalon.plugin.persistence.row.MilestoneRow;
import org.jalon.plugin.persistence.row.RolloutRow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Between a rollout with its milestones and its rows. */
final class RolloutMapping {

    Rollout rollout(RolloutRow row, List<MilestoneRow> milestones) {
        return new Rollout(
                RolloutId.of(row.getProgramKey(), row.getBuCode()),
                new JiraIssueId(row.getIssueId()),
                row.getWave(),
                LocalDate.parse(row.getKickoff()),
                Columns.day(row.getFinished()),
                Optional.ofNullable(row.getBudget()).map(BigDecimal::new),
                Optional.ofNullable(row.getActualCost()).map(BigDecimal::new),
                row.getWeeklyVolume() == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(row.getWeeklyVolume()),
                Optional.ofNullable(row.getLiveVersion()).map(VersionName::new),
                milestones.stream().map(this::milestone).toList());
    }

    private Milestone milestone(MilestoneRow row) {
        return new Milestone(
                new MilestoneCode(row.getCode()),
                new JiraIssueId(row.getIssueId()),
                Days.of(row.getBaseline()),
                Columns.day(row.getForecast()),
                Columns.day(row.getActual()),
                Columns.day(row.getUpdatedOn()));
    }

    Columns columns(Rollout rollout) {
        Columns columns =
                new Columns()
                        .with("ROLLOUT_KEY", RowKey.of(rollout.id()))
                        .with("PROGRAM_KEY", rollout.id().program().value())
                        .with("BU_CODE", rollout.id().bu().value())
                        .with("ISSUE_ID", rollout.issue().value())
                        .with("WAVE", rollout.wave())
                        .with("KICKOFF", rollout.kickoff())
                        .with("FINISHED", rollout.finished())
                        .with("BUDGET", rollout.budget().map(BigDecimal::toPlainString))
                        .with("ACTUAL_COST", rollout.actualCost().map(BigDecimal::toPlainString))
                        .with("LIVE_VERSION", rollout.liveVersion().map(VersionName::value));
        rollout.weeklyVolume().ifPresent(volume -> columns.with("WEEKLY_VOLUME", volume));
        return columns;
    }

    void update(RolloutRow row, Rollout rollout) {
        row.setIssueId(rollout.issue().value());
        row.setWave(rollout.wave());
        row.setKickoff(rollout.kickoff().toString());
        row.setFinished(Columns.text(rollout.finished()));
        row.setBudget(rollout.budget().map(BigDecimal::toPlainString).orElse(null));
        row.setActualCost(rollout.actualCost().map(BigDecimal::toPlainString).orElse(null));
        row.setWeeklyVolume(
                rollout.weeklyVolume().isPresent() ? rollout.weeklyVolume().getAsLong() : null);
        row.setLiveVersion(rollout.liveVersion().map(VersionName::value).orElse(null));
    }

    Columns columns(RolloutId rollout, int order, Milestone milestone) {
        return new Columns()
                .with("MILESTONE_KEY", milestoneKey(rollout, milestone))
                .with("PROGRAM_KEY", rollout.program().value())
                .with("ROLLOUT_KEY", RowKey.of(rollout))
                .with("SORT_ORDER", order)
                .with("CODE", milestone.code().value())
                .with("ISSUE_ID", milestone.issue().value())
                .with("BASELINE", milestone.baseline())
                .with("FORECAST", milestone.forecast())
                .with("ACTUAL", milestone.actual())
                .with("UPDATED_ON", milestone.updated());
    }

    void update(MilestoneRow row, Milestone milestone) {
        row.setIssueId(milestone.issue().value());
        row.setBaseline(milestone.baseline().toString());
        row.setForecast(Columns.text(milestone.forecast()));
        row.setActual(Columns.text(milestone.actual()));
        row.setUpdatedOn(Columns.text(milestone.updated()));
    }

    String milestoneKey(RolloutId rollout, Milestone milestone) {
        return RowKey.of(rollout.program().value(), rollout.bu().value(), milestone.code().value());
    }
}
