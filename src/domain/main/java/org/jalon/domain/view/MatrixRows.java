package org.jalon.domain.view;

import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.checkpoint.NextCheckpoints;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.conformity.ExceptionMarks;
import org.jalon.domain.history.ProgramSnapshot;
import org.jalon.domain.measure.DeclaredStanding;
import org.jalon.domain.measure.MeasuredProgram;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the rows of the matrix. */
public final class MatrixRows {
    private final NextCheckpoints next;
    private final DeclaredColours colours;
    private final ExceptionMarks exceptions;
    private final RolloutFaces faces;
    private final MilestoneCells cells = new MilestoneCells();

    public MatrixRows(
            NextCheckpoints next,
            DeclaredColours colours,
            ExceptionMarks exceptions,
            RolloutFaces faces) {
        this.next = next;
        this.colours = colours;
        this.exceptions = exceptions;
        this.faces = faces;
    }

    /**
     * The rows for a viewer.
     *
     * @param closed Business Units of which the viewer may know dates and states only
     */
    static List<MatrixRow> closing(List<MatrixRow> rows, Set<BusinessUnitCode> closed) {
        return rows.stream()
                .map(row -> closed.contains(row.face().bu()) ? row.closed() : row)
                .toList();
    }

    /**
     * One row for each rollout, in the order they were measured; queries do not grow with them.
     *
     * @param workstream the cells count the issues of this one only; empty for all
     */
    List<MatrixRow> of(MeasuredProgram measured, Optional<WorkstreamCode> workstream) {
        Program program = measured.program();
        Map<Rollout, RolloutCube> counters = new LinkedHashMap<>();
        measured.rollouts().forEach(m -> counters.put(m.rollout(), m.cube()));
        Map<RolloutId, RolloutFace> shown = faces.of(counters.keySet());
        Map<RolloutId, NextCheckpoint> coming = next.of(program, counters, measured.statusDate());
        Map<RolloutId, List<DeclaredColour>> declared = colours.of(program.key());
        Map<RolloutId, ExceptionMark> marks =
                exceptions.of(program, counters.keySet(), measured.statusDate());
        return measured.rollouts().stream()
                .map(
                        m -> {
                            RolloutId id = m.rollout().id();
                            DeclaredStanding standing =
                                    DeclaredStanding.of(
                                            declared.getOrDefault(id, List.of()),
                                            m.figures().computedColour(),
                                            measured.statusDate());
                            return row(
                                    program,
                                    measured.statusDate(),
                                    m,
                                    shown.get(id),
                                    standing,
                                    Optional.ofNullable(coming.get(id)),
                                    Optional.ofNullable(marks.get(id)),
                                    cells.of(program, m, workstream, measured.statusDate()));
                        })
                .toList();
    }

    /**
     * One row for each rollout as it was; names, and the keys of rollout issues, are of today.
     *
     * @param workstream the cells count the issues of this one only; empty for all
     */
    List<MatrixRow> of(ProgramSnapshot past, Optional<WorkstreamCode> workstream) {
        List<MeasuredRollout> measured = past.measured().rollouts();
        Map<RolloutId, RolloutFace> shown =
                faces.of(measured.stream().map(MeasuredRollout::rollout).toList());
        return past.rollouts().stream()
                .map(
                        then -> {
                            MeasuredRollout m = then.measured();
                            return row(
                                    past.program(),
                                    past.day(),
                                    m,
                                    shown.get(then.id()).withStatus(then.status()),
                                    new DeclaredStanding(
                                            then.declared(), m.figures().computedColour()),
                                    then.next(),
                                    then.exception(),
                                    cells.of(past.program(), m, workstream, past.day()));
                        })
                .toList();
    }

    private static MatrixRow row(
            Program program,
            LocalDate day,
            MeasuredRollout measured,
            RolloutFace face,
            DeclaredStanding standing,
            Optional<NextCheckpoint> next,
            Optional<ExceptionMark> exceptions,
            List<MilestoneCell> cells) {
        return new MatrixRow(
                face,
                Optional.of(measured),
                measured.figures(),
                measured.isLive(),
                goLive(program, measured),
                standing.latest(),
                standing.isBetterThanComputed(),
                next,
                Optional.of(WatchedIssues.of(measured.cube(), day)),
                exceptions,
                cells);
    }

    private static Optional<Milestone> goLive(Program program, MeasuredRollout measured) {
        return measured.rollout().milestone(program.goLive().code());
    }
}
