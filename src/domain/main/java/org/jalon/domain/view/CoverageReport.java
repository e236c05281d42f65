package org.jalon.domain.view;

import org.jalon.domain.measure.Coverage;

import java.time.Instant;
import java.util.List;

/** How far the target version has come, Business Unit by Business Unit. */
public record CoverageReport(
        ProgramHeader program, Coverage coverage, List<CoverageLine> lines, Instant asOf) {
    public CoverageReport {
        lines = List.copyOf(lines);
    }
}
