package org.jalon.domain.history;

import org.jalon.domain.measure.MeasuredProgram;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.measure.SumFigures;
import org.jalon.domain.program.Program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A program as it was at the end of a day.
 *
 * @param program with the plan and the target version of that day, which is its status date
 * @param takenAt when the values were read
 */
public record ProgramSnapshot(
        Program program, Instant takenAt, DayOrigin origin, List<RolloutSnapshot> rollouts) {
    public ProgramSnapshot {
        if (program.fixedStatusDate().isEmpty()) {
            throw new IllegalArgumentException(program.key() + ": a snapshot of no day");
        }
        rollouts = List.copyOf(rollouts);
    }

    public LocalDate day() {
        return program.fixedStatusDate().orElseThrow();
    }

    /** The figures of that day, those of the program from the sums of that day. */
    public MeasuredProgram measured() {
        List<MeasuredRollout> measured = rollouts.stream().map(RolloutSnapshot::measured).toList();
        return new MeasuredProgram(
                program, day(), takenAt, measured, new SumFigures().of(program, measured));
    }
}
