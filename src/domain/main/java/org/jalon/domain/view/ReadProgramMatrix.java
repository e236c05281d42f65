package org.jalon.domain.view;

import org.jalon.domain.history.PastDay;
import org.jalon.domain.history.PastDays;
import org.jalon.domain.history.ProgramSnapshot;
import org.jalon.domain.measure.DisclosedSums;
import org.jalon.domain.measure.MeasureProgram;
import org.jalon.domain.measure.MeasuredProgram;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.ActorId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The program page: one read of stored rows and counters, whatever the number of issues. */
public final class ReadProgramMatrix {
    private final VisiblePrograms programs;
    private final MeasureProgram measure;
    private final ProgramHeaders headers;
    private final PlanColumns columns;
    private final MatrixRows rows;
    private final RecentMatrices recent;
    private final PastDays days;
    private final DisclosedSums sums = new DisclosedSums();

    public ReadProgramMatrix(
            VisiblePrograms programs,
            MeasureProgram measure,
            ProgramHeaders headers,
            PlanColumns columns,
            MatrixRows rows,
            RecentMatrices recent,
            PastDays days) {
        this.programs = programs;
        this.measure = measure;
        this.headers = headers;
        this.columns = columns;
        this.rows = rows;
        this.recent = recent;
        this.days = days;
    }

    /** The matrix as it is now. */
    public ProgramMatrix of(ActorId actor, ProgramKey key, Optional<WorkstreamCode> workstream) {
        return of(actor, key, workstream, Optional.empty());
    }

    /**
     * The matrix.
     *
     * @param workstream counts its issues only; one that the plan does not have counts as none
     * @param day shows the program as it was then; empty for now
     * @throws org.jalon.domain.shared.Refused when the program is not to be seen, or not that day
     */
    public ProgramMatrix of(
            ActorId actor,
            ProgramKey key,
            Optional<WorkstreamCode> workstream,
            Optional<LocalDate> day) {
        Program present = programs.by(actor, key);
        Optional<ProgramSnapshot> past = day.flatMap(then -> days.of(present, then));
        Program program = past.map(ProgramSnapshot::program).orElse(present);
        Set<BusinessUnitCode> closed = programs.closedUnits(actor, present);
        Optional<WorkstreamCode> planned =
                workstream.filter(
                        code ->
                                program.workstreams().stream()
                                        .anyMatch(w -> w.code().equals(code)));
        MeasuredMatrix found =
                past.map(then -> new MeasuredMatrix(then.measured(), rows.of(then, planned)))
                        .orElseGet(() -> recent.of(program, planned, () -> anew(program, planned)));
        MeasuredProgram measured = found.measured();
        return new ProgramMatrix(
                headers.of(program),
                measured.asOf(),
                columns.of(program),
                program.workstreams(),
                planned,
                MatrixRows.closing(found.rows(), closed),
                sums.of(measured, closed),
                past.map(PastDay::of),
                CostFollowed.in(
                        measured.rollouts().stream().map(MeasuredRollout::rollout).toList()));
    }

    private MeasuredMatrix anew(Program program, Optional<WorkstreamCode> workstream) {
        MeasuredProgram measured = measure.of(program);
        return new MeasuredMatrix(measured, rows.of(measured, workstream));
    }
}
