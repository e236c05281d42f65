package org.jalon.domain.view;

import org.jalon.domain.conformity.AssessmentSheet;
import org.jalon.domain.conformity.Conformity;
import org.jalon.domain.conformity.ProgramSheets;
import org.jalon.domain.conformity.ProposeStates;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Map;

/** Reads how a Business Unit stands to each requirement, for whoever may see the program. */
public final class ReadAssessments {
    private final VisibleRollouts visible;
    private final ProgramSheets sheets;
    private final ProposeStates propose;
    private final ReadRequirementExceptions exceptions;
    private final VersionFaces faces;

    public ReadAssessments(
            VisibleRollouts visible,
            ProgramSheets sheets,
            ProposeStates propose,
            ReadRequirementExceptions exceptions,
            VersionFaces faces) {
        this.visible = visible;
        this.sheets = sheets;
        this.propose = propose;
        this.exceptions = exceptions;
        this.faces = faces;
    }

    /** The requirements of the unit's rollout, or {@link org.jalon.domain.shared.Refused}. */
    public AssessmentsOfUnit of(ActorId actor, ProgramKey key, BusinessUnitCode bu) {
        VisibleRollout found = visible.by(actor, key, bu);
        Program program = found.program();
        RolloutId id = found.rollout().id();
        AssessmentSheet sheet = sheets.of(program, sheets.catalogue(program), id).sheet();
        List<Rollout> all = faces.rollouts(program);
        Map<RolloutId, RolloutFace> shown = faces.of(all);
        return new AssessmentsOfUnit(
                faces.header(program),
                shown.get(id),
                sheet,
                Conformity.of(sheet),
                found.closed() ? Map.of() : propose.of(program, id, sheet),
                exceptions.of(actor, program, found.rollout()),
                program.workstreams(),
                List.copyOf(shown.values()),
                faces.now());
    }
}
