package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.DefinitionBook;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.WorkingCalendars;
import org.jalon.domain.program.Programs;
import org.jalon.domain.standard.Standards;

/** Writes the Standard, the program, its checkpoints, the calendars and the Business Units. */
public final class PlanWriter {
    private final Standards standards;
    private final Programs programs;
    private final DefinitionBook definitions;
    private final BusinessUnits units;
    private final WorkingCalendars calendars;

    public PlanWriter(
            Standards standards,
            Programs programs,
            DefinitionBook definitions,
            BusinessUnits units,
            WorkingCalendars calendars) {
        this.standards = standards;
        this.programs = programs;
        this.definitions = definitions;
        this.units = units;
        this.calendars = calendars;
    }

    /** Joins the running unit of work. */
    void write(ProgramFile file) {
        standards.save(file.standard());
        programs.save(file.program());
        file.standardCheckpoints()
                .ifPresent(
                        brought ->
                                definitions.keepStandard(
                                        file.standard().key(),
                                        file.program().targetVersion(),
                                        brought));
        definitions.keepOwn(file.program(), file.checkpoints());
        file.calendars().forEach(calendars::save);
        file.units().forEach(unit -> units.save(completed(unit)));
    }

    /** What the file does not say of a unit stays: above all how little others may know of it. */
    private BusinessUnit completed(BusinessUnit unit) {
        return units.by(unit.code())
                .map(known -> unit.with(unit.profile().completedBy(known.profile())))
                .orElse(unit);
    }
}
