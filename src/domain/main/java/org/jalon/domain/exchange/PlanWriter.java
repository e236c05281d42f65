package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Programs;
import org.jalon.domain.standard.Standards;

/** Writes the Standard, the program, its checkpoints and the Business Units. */
public final class PlanWriter {
    private final Standards standards;
    private final Programs programs;
    private final Checkpoints checkpoints;
    private final BusinessUnits units;

    public PlanWriter(
            Standards standards, Programs programs, Checkpoints checkpoints, BusinessUnits units) {
        this.standards = standards;
        this.programs = programs;
        this.checkpoints = checkpoints;
        this.units = units;
    }
}
