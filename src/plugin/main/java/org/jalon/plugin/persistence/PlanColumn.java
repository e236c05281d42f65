package org.jalon.plugin.persistence;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.standard.VersionName;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan that a program had on a past day, as lines of text. */
final class PlanColumn {
    private PlanColumn() {}

    static String of(Program program) {
        List<String> lines = new ArrayList<>();
        lines.add(SnapshotWriting.VERSION);
        lines.add(Values.line("v", program.targetVersion().value()));
        for (Workstream workstream : program.workstreams()) {
            lines.add(
                    Values.line("w", workstream.code().value(), TextsColumn.of(workstream.name())));
        }
        for (PlannedMilestone milestone : program.milestones()) {
            lines.add(
                    Values.line(
                            "m",
                            milestone.code().value(),
                            TextsColumn.of(milestone.name()),
                            milestone.week(),
                            milestone.weight(),
                            milestone.goLive()));
        }
        return String.join("\n", lines);
    }

    /** The program as of that day, with the plan of the column. */
    static Program program(Program now, LocalDate day, String column) {
        VersionName target = now.targetVersion();
        List<Workstream> workstreams = new ArrayList<>();
        List<PlannedMilestone> milestones = new ArrayList<>();
        for (String line : column.lines().skip(1).toList()) {
            List<String> v = Values.of(line);
            switch (v.get(0)) {
                case "v" -> target = new VersionName(v.get(1));
                case "w" ->
                        workstreams.add(
                                new Workstream(
                                        new WorkstreamCode(v.get(1)), TextsColumn.text(v.get(2))));
                case "m" -> milestones.add(milestone(v));
                default -> {
                    // of a later add-on
                }
            }
        }
        return new Program(
                now.key(),
                now.name(),
                now.project(),
                now.standard(),
                target,
                now.zone(),
                Optional.of(day),
                workstreams,
                milestones,
                now.waves());
    }

    private static PlannedMilestone milestone(List<String> v) {
        return new PlannedMilestone(
                new MilestoneCode(v.get(1)),
                TextsColumn.text(v.get(2)),
                Integer.parseInt(v.get(3)),
                Integer.parseInt(v.get(4)),
                v.get(5).equals("1"));
    }
}
