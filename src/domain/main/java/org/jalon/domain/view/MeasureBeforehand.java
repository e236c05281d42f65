package org.jalon.domain.view;

import org.jalon.domain.measure.MeasureProgram;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

import java.util.Optional;

/**
 * Measures each program once when a node has started: its counters are then in memory, and whoever
 * comes first does not wait for them.
 */
public final class MeasureBeforehand implements BackgroundWork {
    private final Programs programs;
    private final MeasureProgram measure;
    private final MatrixRows rows;

    public MeasureBeforehand(Programs programs, MeasureProgram measure, MatrixRows rows) {
        this.programs = programs;
        this.measure = measure;
        this.rows = rows;
    }

    @Override
    public void run(StopRequest stop) {
        for (Program program : programs.all()) {
            if (stop.isMade()) {
                return;
            }
            rows.of(measure.of(program), Optional.empty());
        }
    }
}
