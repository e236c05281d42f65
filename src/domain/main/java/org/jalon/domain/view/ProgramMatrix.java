package org.jalon.domain.view;

import org.jalon.domain.measure.ProgramFigures;

import java.time.Instant;
import java.util.List;

/**
 * The Business Unit x milestone matrix of a program.
 *
 * @param asOf when the counters were read
 */
public record ProgramMatrix(
        ProgramHeader program,
        Instant asOf,
        List<MatrixMilestone> milestones,
        List<MatrixRow> rows,
        ProgramFigures totals) {
    public ProgramMatrix {
        milestones = List.copyOf(milestones);
        rows = List.copyOf(rows);
    }
}
