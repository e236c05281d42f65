package org.jalon.plugin.persistence;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;
import org.jalon.plugin.persistence.row.PlannedMilestoneRow;
import org.jalon.plugin.persistence.row.ProgramRow;
import org.jalon.plugin.persistence.row.WorkstreamRow;

import java.time.ZoneId;
import java.util.List;

/** Between a program with its plan and its rows. */
final class ProgramMapping {

    Program program(
            ProgramRow row, List<WorkstreamRow> workstreams, List<PlannedMilestoneRow> milestones) {
        return new Program(
                new ProgramKey(row.getProgramKey()),
                TextsColumn.text(row.getName()),
                new JiraProjectId(row.getProjectId()),
                new StandardKey(row.getStandardKey()),
                new VersionName(row.getTargetVersion()),
                ZoneId.of(row.getTimeZone()),
                Columns.day(row.getStatusDate()),
                workstreams.stream().map(this::workstream).toList(),
                milestones.stream().map(this::milestone).toList(),
                WavesColumn.waves(row.getWaves()));
    }

    private Workstream workstream(WorkstreamRow row) {
        return new Workstream(new WorkstreamCode(row.getCode()), TextsColumn.text(row.getName()));
    }

    private PlannedMilestone milestone(PlannedMilestoneRow row) {
        return new PlannedMilestone(
                new MilestoneCode(row.getCode()),
                TextsColumn.text(row.getName()),
                row.getPlannedWeek(),
                row.getWeight(),
                row.isGoLive());
    }

    Columns columns(Program program) {
        return new Columns()
                .with("PROGRAM_KEY", program.key().value())
                .with("NAME", TextsColumn.of(program.name()))
                .with("PROJECT_ID", program.project().value())
                .with("STANDARD_KEY", program.standard().value())
                .with("TARGET_VERSION", program.targetVersion().value())
                .with("TIME_ZONE", program.zone().getId())
                .with("STATUS_DATE", program.fixedStatusDate())
                .with("WAVES", WavesColumn.of(program.waves()));
    }

    void update(ProgramRow row, Program program) {
        row.setName(TextsColumn.of(program.name()));
        row.setProjectId(program.project().value());
        row.setStandardKey(program.standard().value());
        row.setTargetVersion(program.targetVersion().value());
        row.setTimeZone(program.zone().getId());
        row.setStatusDate(Columns.text(program.fixedStatusDate()));
        row.setWaves(WavesColumn.of(program.waves()).orElse(null));
    }

    Columns columns(ProgramKey program, int order, Workstream workstream) {
        return new Columns()
                .with("WORKSTREAM_KEY", RowKey.of(program.value(), workstream.code().value()))
                .with("PROGRAM_KEY", program.value())
                .with("SORT_ORDER", order)
                .with("CODE", workstream.code().value())
                .with("NAME", TextsColumn.of(workstream.name()));
    }

    Columns columns(ProgramKey program, int order, PlannedMilestone milestone) {
        return new Columns()
                .with("PLANNED_KEY", RowKey.of(program.value(), milestone.code().value()))
                .with("PROGRAM_KEY", program.value())
                .with("SORT_ORDER", order)
                .with("CODE", milestone.code().value())
                .with("NAME", TextsColumn.of(milestone.name()))
                .with("PLANNED_WEEK", milestone.week())
                .with("WEIGHT", milestone.weight())
                .with("GO_LIVE", milestone.goLive());
    }
}
