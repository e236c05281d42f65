package org.jalon.domain.view;

import org.jalon.domain.history.PastDay;
import org.jalon.domain.measure.Coverage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the target version has come, Business Unit by Business Unit.
 *
 * @param past which day is shown as it was; empty when all is of now
 */
public record CoverageReport(
        ProgramHeader program,
        Coverage coverage,
        List<CoverageLine> lines,
        Instant asOf,
        Optional<PastDay> past) {
    public CoverageReport {
        lines = List.copyOf(lines);
    }
}
