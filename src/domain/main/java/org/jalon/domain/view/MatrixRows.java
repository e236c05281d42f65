package org.jalon.domain.view;

import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.checkpoint.NextCheckpoints;
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
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.JiraIssueId;

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
    private final MilestoneCells cells;

    public MatrixRows(
            NextCheckpoints next,
            DeclaredColours colours,
            ExceptionMarks exceptions,
            RolloutFaces faces,
            MilestoneCells cells) {
        this.next = next;
        this.colours = colours;
        this.exceptions = exceptions;
        this.faces = faces;
        this.cells = cells;
    }

    /**
     * One row for each rollout, in the order they were measured; queries do not grow with them.
     *
     * @param workstream the cells count the issues of this one only; empty for all
     * @param closed of which the viewer may know dates and states only
     */
    List<MatrixRow> of(
            MeasuredProgram measured,
            Optional<WorkstreamCode> workstream,
            Set<BusinessUnitCode> closed) {
        Program program = measured.program();
        Map<Rollout, RolloutCube> counters = new LinkedHashMap<>();
        measured.rollouts().forEach(m -> counters.put(m.rollout(), m.cube()));
        Map<RolloutId, RolloutFace> shown = faces.of(counters.keySet());
        Map<RolloutId, NextCheckpoint> coming = next.of(program, counters, measured.statusDate());
        Map<RolloutId, List<DeclaredColour>> declared = colours.of(program.key());
        Map<RolloutId, ExceptionMark> marks =
                exceptions.of(program, counters.keySet(), measured.statusDate());
        Map<JiraIssueId, IssueHead> heads = cells.heads(measured.rollouts());
        return measured.rollouts().stream()
                .map(
                        m -> {
                            RolloutId id = m.rollout().id();
                            DeclaredStanding standing =
                                    DeclaredStanding.of(
                                            declared.getOrDefault(id, List.of()),
                                            m.figures().computedColour(),
                                            measured.statusDate());
                            return new MatrixRow(
                                    shown.get(id),
                                    Optional.of(m),
                                    m.figures(),
                                    m.isLive(),
                                    goLive(program, m),
                                    standing.latest(),
                                    standing.isBetterThanComputed(),
                                    Optional.ofNullable(coming.get(id)),
                                    Optional.ofNullable(marks.get(id)),
                                    cells.of(program, m, heads, workstream, measured.statusDate()));
                        })
                .map(row -> closed.contains(row.face().bu()) ? row.closed() : row)
                .toList();
    }

    private static Optional<Milestone> goLive(Program program, MeasuredRollout measured) {
        return measured.rollout().milestone(program.goLive().code());
    }
}
