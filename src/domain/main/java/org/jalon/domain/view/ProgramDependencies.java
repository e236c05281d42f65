package org.jalon.domain.view;

import java.time.Instant;
import java.util.List;

/**
 * Who waits for whom in a program.
 *
 * @param lines what is latest first
 * @param cycles who waits for each other, as far as the viewer may browse their issues
 * @param withheld how many more dependencies there are that the viewer may not see
 * @param complete whether all were looked for
 */
public record ProgramDependencies(
        ProgramHeader program,
        Instant asOf,
        List<DependencyLine> lines,
        List<DependencyCycle> cycles,
        int withheld,
        boolean complete) {
    public ProgramDependencies {
        lines = List.copyOf(lines);
        cycles = List.copyOf(cycles);
    }
}
