package org.jalon.domain.measure;

import java.time.Clock;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.RolloutCubes;

/** Measures a program from its stored rows and counters; never from issues. */
public final class MeasureProgram {
    private final Rollouts rollouts;
    private final RolloutCubes cubes;
    private final Clock clock;

    public MeasureProgram(Rollouts rollouts, RolloutCubes cubes, Clock clock) {
        this.rollouts = rollouts;
        this.cubes = cubes;
        this.clock = clock;
    }

    /** All rollouts of the program and the program itself, as of the program's status date. */
    public MeasuredProgram of(Program program) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
