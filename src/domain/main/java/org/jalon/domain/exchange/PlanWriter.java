package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.WorkingCalendars;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Programs;
import org.jalon.domain.standard.Standards;

import java.util.List;

/** Writes the Standard, the program, its checkpoints, the calendars and the Business Units. */
public final class PlanWriter {
    private final Standards standards;
    private final Programs programs;
    private final Checkpoints checkpoints;
    private final BusinessUnits units;
    private final WorkingCalendars calendars;

    public PlanWriter(
            Standards standards,
            Programs programs,
            Checkpoints checkpoints,
            BusinessUnits units,
            WorkingCalendars calendars) {
        this.standards = standards;
        this.programs = programs;
        this.checkpoints = checkpoints;
        this.units = units;
        this.calendars = calendars;
    }

    /** Joins the running unit of work. */
    void write(ProgramFile file) {
        ProgramKey program = file.program().key();
        standards.save(file.standard());
        programs.save(file.program());
        checkpoints.saveAll(program, versioned(program, file.checkpoints()));
        file.calendars().forEach(calendars::save);
        file.units().forEach(unit -> units.save(completed(unit)));
    }

    /** What the file does not say of a unit stays: above all how little others may know of it. */
    private BusinessUnit completed(BusinessUnit unit) {
        return units.by(unit.code())
                .map(known -> unit.with(unit.profile().completedBy(known.profile())))
                .orElse(unit);
    }

    private List<Checkpoint> versioned(ProgramKey program, List<Checkpoint> defined) {
        return defined.stream().map(checkpoint -> versioned(program, checkpoint)).toList();
    }

    /** A definition that is as it was keeps its version; attempts refer to it. */
    private Checkpoint versioned(ProgramKey program, Checkpoint defined) {
        return checkpoints
                .by(program, defined.code())
                .map(
                        stored ->
                                stored.equals(defined.atVersion(stored.version()))
                                        ? stored
                                        : defined.atVersion(stored.version() + 1))
                .orElse(defined);
    }
}
