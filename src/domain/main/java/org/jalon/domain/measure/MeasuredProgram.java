package org.jalon.domain.measure;

import org.jalon.domain.program.Program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A program measured as of its status date.
 *
 * @param asOf when the counters were read
 * @param rollouts by wave, then by code
 */
public record MeasuredProgram(
        Program program,
        LocalDate statusDate,
        Instant asOf,
        List<MeasuredRollout> rollouts,
        ProgramFigures figures) {
    public MeasuredProgram {
        rollouts = List.copyOf(rollouts);
    }
}
