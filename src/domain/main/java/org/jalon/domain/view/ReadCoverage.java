package org.jalon.domain.view;

import org.jalon.domain.measure.MeasureProgram;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;

/** What the coverage gadget shows. */
public final class ReadCoverage {
    private final VisiblePrograms programs;
    private final MeasureProgram measure;
    private final ProgramHeaders headers;
    private final RolloutFaces faces;

    public ReadCoverage(
            VisiblePrograms programs,
            MeasureProgram measure,
            ProgramHeaders headers,
            RolloutFaces faces) {
        this.programs = programs;
        this.measure = measure;
        this.headers = headers;
        this.faces = faces;
    }

    /** The coverage, or {@link org.jalon.domain.shared.Refused} when the program is not to be seen. */
    public CoverageReport of(ActorId actor, ProgramKey key) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
