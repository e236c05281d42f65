package org.jalon.domain.view;

import org.jalon.domain.history.PastDay;
import org.jalon.domain.measure.ProgramFigures;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The Business Unit x milestone matrix of a program.
 *
 * @param asOf when the counters were read
 * @param workstreams all of the plan
 * @param workstream the one whose issues the cells count; empty when they count all
 * @param past which day is shown as it was; empty when all is of now
 * @param costFollowed whether any rollout has a budget or a cost
 */
public record ProgramMatrix(
        ProgramHeader program,
        Instant asOf,
        List<MatrixMilestone> milestones,
        List<Workstream> workstreams,
        Optional<WorkstreamCode> workstream,
        List<MatrixRow> rows,
        ProgramFigures totals,
        Optional<PastDay> past,
        boolean costFollowed) {
    public ProgramMatrix {
        milestones = List.copyOf(milestones);
        workstreams = List.copyOf(workstreams);
        rows = List.copyOf(rows);
    }
}
