package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.JiraProjects;
import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The page of dependencies: what is needed by when, against when it comes. What a unit waits for is
 * left out when the viewer may know its dates and states only.
 */
public final class ReadDependencies {
    private final ReadProgramMatrix matrices;
    private final Dependencies dependencies;
    private final DependencyCycles cycles;
    private final JiraProjects projects;

    public ReadDependencies(
            ReadProgramMatrix matrices,
            Dependencies dependencies,
            DependencyCycles cycles,
            JiraProjects projects) {
        this.matrices = matrices;
        this.dependencies = dependencies;
        this.cycles = cycles;
        this.projects = projects;
    }

    /** The dependencies, or {@link org.jalon.domain.shared.Refused} when not to be seen. */
    public ProgramDependencies of(ActorId actor, ProgramKey program) {
        ProgramMatrix matrix = matrices.of(actor, program, Optional.empty());
        Map<BusinessUnitCode, MatrixRow> rows =
                matrix.rows().stream()
                        .collect(Collectors.toMap(row -> row.face().bu(), Function.identity()));
        List<RolloutId> waiting = waiting(matrix);
        Dependencies.Found found = dependencies.of(actor, waiting);
        LocalDate today = matrix.program().statusDate();
        return new ProgramDependencies(
                matrix.program(),
                matrix.asOf(),
                found.shown().stream()
                        .map(dependency -> line(dependency, rows, today))
                        .sorted(DependencyLine.LATE_FIRST)
                        .toList(),
                cycles.among(
                        program,
                        found.shown(),
                        dependencies.waits(actor, waiting),
                        bu -> rows.get(bu).face().name()),
                found.withheld(),
                found.complete());
    }

    /** The rollouts with an issue that waits, of those whose counts the viewer may know. */
    static List<RolloutId> waiting(ProgramMatrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.measured().stream())
                .filter(measured -> measured.cube().all().blocked() > 0)
                .map(measured -> measured.rollout().id())
                .toList();
    }

    private DependencyLine line(
            Dependency found, Map<BusinessUnitCode, MatrixRow> rows, LocalDate today) {
        MatrixRow waits = rows.get(found.at().rollout().bu());
        Optional<MatrixRow> supplies = found.from().map(from -> rows.get(from.rollout().bu()));
        Optional<LocalDate> neededBy = day(found.waiting(), found.at(), waits);
        Optional<LocalDate> forecast =
                supplies.isPresent()
                        ? day(found.blocker(), found.from().orElseThrow(), supplies.get())
                        : found.blocker().due();
        return new DependencyLine(
                found,
                waits.face().name(),
                supplies.map(row -> row.face().name())
                        .orElseGet(() -> project(found.blocker().project())),
                neededBy,
                forecast,
                DependencyLine.daysLate(neededBy, forecast, today));
    }

    /** The issue's own due date goes before the one of the milestone it counts in. */
    private static Optional<LocalDate> day(IssueReading issue, Fact at, MatrixRow row) {
        return issue.due()
                .or(
                        () ->
                                at.milestone()
                                        .flatMap(
                                                code ->
                                                        row.cells().stream()
                                                                .filter(
                                                                        cell ->
                                                                                cell.milestone()
                                                                                        .equals(
                                                                                                code))
                                                                .findFirst())
                                        .map(cell -> cell.forecast().orElse(cell.baseline())));
    }

    private LocalizedText project(JiraProjectId project) {
        return LocalizedText.english(projects.keyOf(project).orElse(""));
    }
}
