package org.jalon.domain.view;

import org.jalon.domain.measure.MeasureProgram;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;

/** The program page: one read of stored rows and counters, whatever the number of issues. */
public final class ReadProgramMatrix {
    private final VisiblePrograms programs;
    private final MeasureProgram measure;
    private final ProgramHeaders headers;
    private final MatrixRows rows;

    public ReadProgramMatrix(
            VisiblePrograms programs,
            MeasureProgram measure,
            ProgramHeaders headers,
            MatrixRows rows) {
        this.programs = programs;
        this.measure = measure;
        this.headers = headers;
        this.rows = rows;
    }

    /** The matrix, or {@link org.jalon.domain.shared.Refused} when the program is not to be seen. */
    public ProgramMatrix of(ActorId actor, ProgramKey key) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
