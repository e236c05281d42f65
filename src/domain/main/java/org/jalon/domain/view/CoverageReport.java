package org.jalon.domain.view;

import java.time.Instant;
import java.util.List;
import org.jalon.domain.measure.Coverage;

/** How far the target version has come, Business Unit by Business Unit. */
public record CoverageReport(
        ProgramHeader program, Coverage coverage, List<CoverageLine> lines, Instant asOf) {
    public CoverageReport {
        lines = List.copyOf(lines);
    }
}
