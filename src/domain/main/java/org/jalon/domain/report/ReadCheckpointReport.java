package org.jalon.domain.report;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;

/** Reads the report of one checkpoint of one rollout. */
public final class ReadCheckpointReport {
    private final ReportSubjects subjects;
    private final ReportFigures figures;
    private final RecentChanges changes;

    public ReadCheckpointReport(
            ReportSubjects subjects, ReportFigures figures, RecentChanges changes) {
        this.subjects = subjects;
        this.figures = figures;
        this.changes = changes;
    }

    /** The report, or {@link org.jalon.domain.shared.Refused} as not found. */
    public CheckpointReport of(
            ActorId actor, ProgramKey program, CheckpointCode checkpoint, BusinessUnitCode bu) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
