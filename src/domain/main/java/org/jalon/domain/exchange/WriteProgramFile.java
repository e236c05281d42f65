package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraProjects;
import org.jalon.domain.standard.Standards;

import java.util.List;

/** Writes a program as the file that an import reads; importing it again changes nothing. */
public final class WriteProgramFile {
    private final Standards standards;
    private final CheckpointSections checkpoints;
    private final Rollouts rollouts;
    private final UnitSections units;
    private final RolloutSections records;
    private final ConformitySections conformity;
    private final JiraProjects projects;

    public WriteProgramFile(
            Standards standards,
            CheckpointSections checkpoints,
            Rollouts rollouts,
            UnitSections units,
            RolloutSections records,
            ConformitySections conformity,
            JiraProjects projects) {
        this.standards = standards;
        this.checkpoints = checkpoints;
        this.rollouts = rollouts;
        this.units = units;
        this.records = records;
        this.conformity = conformity;
        this.projects = projects;
    }

    ObjectNode of(Program program) {
        List<Rollout> all = rollouts.of(program.key());
        Members file =
                new Members()
                        .with("format", ProgramFileReader.FORMAT)
                        .with("version", ProgramFileReader.VERSION);
        standards
                .by(program.standard())
                .ifPresent(standard -> file.with("standard", Sections.standard(standard)));
        file.with("program", program(program))
                .with(
                        "workstreams",
                        program.workstreams().stream().map(Sections::workstream).toList())
                .with("milestones", program.milestones().stream().map(Sections::milestone).toList())
                .withSome("waves", program.waves().stream().map(Sections::wave).toList());
        checkpoints
                .write(file, program)
                .withSome("calendars", units.calendars(all))
                .with("businessUnits", units.of(all))
                .with("rollouts", records.of(program, all));
        return conformity.write(file, program, all).node();
    }

    private ObjectNode program(Program program) {
        return new Members()
                .with("key", program.key().value())
                .with("name", program.name())
                .withText("project", projects.keyOf(program.project()))
                .with("targetVersion", program.targetVersion().value())
                .withDay("statusDate", program.fixedStatusDate())
                .with("timeZone", program.zone().getId())
                .node();
    }
}
