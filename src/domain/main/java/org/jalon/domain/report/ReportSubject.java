package org.jalon.domain.report;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.standard.Standard;

/**
 * What a report is about.
 *
 * @param closed whether the viewer may know dates and states of the unit only
 */
record ReportSubject(
        Program program,
        Standard standard,
        BusinessUnit unit,
        Rollout rollout,
        Checkpoint checkpoint,
        boolean closed) {}
