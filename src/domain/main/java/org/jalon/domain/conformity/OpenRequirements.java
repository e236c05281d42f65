package org.jalon.domain.conformity;

import org.jalon.domain.checkpoint.Nonconformities;
import org.jalon.domain.checkpoint.OpenNonconformities;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;

/** Tells checkpoints how many mandatory requirements a rollout does not meet. */
public final class OpenRequirements implements OpenNonconformities {
    private final ProgramSheets sheets;

    public OpenRequirements(ProgramSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Nonconformities of(Program program, RolloutId rollout) {
        AssessmentSheet sheet = sheets.of(program, sheets.catalogue(program), rollout).sheet();
        Conformity conformity = Conformity.of(sheet);
        return new Nonconformities(conformity.notOrPartly(), conformity.notAssessed());
    }
}
