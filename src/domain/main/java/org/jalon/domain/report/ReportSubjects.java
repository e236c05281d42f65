package org.jalon.domain.report;

import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.standard.Standards;

/** Finds what a report is about, for a person who may see it. */
public final class ReportSubjects {
    private final VisiblePrograms programs;
    private final Standards standards;
    private final BusinessUnits units;
    private final Rollouts rollouts;
    private final Checkpoints checkpoints;

    public ReportSubjects(
            VisiblePrograms programs,
            Standards standards,
            BusinessUnits units,
            Rollouts rollouts,
            Checkpoints checkpoints) {
        this.programs = programs;
        this.standards = standards;
        this.units = units;
        this.rollouts = rollouts;
        this.checkpoints = checkpoints;
    }
}
