package org.jalon.domain.view;

import org.jalon.domain.measure.DisclosedSums;
import org.jalon.domain.measure.MeasureProgram;
import org.jalon.domain.measure.MeasuredProgram;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.ActorId;

import java.util.Optional;
import java.util.Set;

/** The program page: one read of stored rows and counters, whatever the number of issues. */
public final class ReadProgramMatrix {
    private final VisiblePrograms programs;
    private final MeasureProgram measure;
    private final ProgramHeaders headers;
    private final PlanColumns columns;
    private final MatrixRows rows;
    private final DisclosedSums sums = new DisclosedSums();

    public ReadProgramMatrix(
            VisiblePrograms programs,
            MeasureProgram measure,
            ProgramHeaders headers,
            PlanColumns columns,
            MatrixRows rows) {
        this.programs = programs;
        this.measure = measure;
        this.headers = headers;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * The matrix.
     *
     * @param workstream counts its issues only; one that the plan does not have counts as none
     * @throws org.jalon.domain.shared.Refused when the program is not to be seen
     */
    public ProgramMatrix of(ActorId actor, ProgramKey key, Optional<WorkstreamCode> workstream) {
        Program program = programs.by(actor, key);
        MeasuredProgram measured = measure.of(program);
        Set<BusinessUnitCode> closed = programs.closedUnits(actor, program);
        Optional<WorkstreamCode> planned =
                workstream.filter(
                        code ->
                                program.workstreams().stream()
                                        .anyMatch(w -> w.code().equals(code)));
        return new ProgramMatrix(
                headers.of(program),
                measured.asOf(),
                columns.of(program),
                program.workstreams(),
                planned,
                rows.of(measured, planned, closed),
                sums.of(measured, closed));
    }
}
