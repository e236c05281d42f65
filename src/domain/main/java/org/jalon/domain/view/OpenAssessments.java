package org.jalon.domain.view;

import org.jalon.domain.conformity.Conformity;
import org.jalon.domain.conformity.ProgramSheets;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.standard.Standards;

/** Counts the mandatory requirements that nobody has assessed yet for a rollout. */
public final class OpenAssessments {
    private final Standards standards;
    private final ProgramSheets sheets;

    public OpenAssessments(Standards standards, ProgramSheets sheets) {
        this.standards = standards;
        this.sheets = sheets;
    }

    /** How many; 0 as well when the Standard is gone. */
    int of(Program program, RolloutId rollout) {
        return standards.by(program.standard()).isEmpty()
                ? 0
                : Conformity.of(sheets.of(program, sheets.catalogue(program), rollout).sheet())
                        .notAssessed();
    }
}
