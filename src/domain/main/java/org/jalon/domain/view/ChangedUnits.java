package org.jalon.domain.view;

import org.jalon.domain.history.Change;
import org.jalon.domain.history.RolloutChanges;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.UnitDisclosures;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Shows the changes of each Business Unit that its disclosure lets the viewer know today. */
public final class ChangedUnits {
    private final RolloutFaces faces;
    private final BusinessUnits units;
    private final UnitDisclosures disclosures;

    public ChangedUnits(RolloutFaces faces, BusinessUnits units, UnitDisclosures disclosures) {
        this.faces = faces;
        this.units = units;
        this.disclosures = disclosures;
    }

    List<ProgramChanges.UnitChanges> of(
            ActorId viewer,
            Program program,
            Collection<Rollout> rollouts,
            List<RolloutChanges> changes) {
        Map<RolloutId, RolloutFace> shown = faces.of(rollouts);
        return changes.stream()
                .map(
                        changed ->
                                new ProgramChanges.UnitChanges(
                                        shown.get(changed.rollout()),
                                        known(viewer, program, changed)))
                .filter(unit -> !unit.changes().isEmpty())
                .toList();
    }

    private List<Change> known(ActorId viewer, Program program, RolloutChanges changed) {
        boolean counts =
                units.by(changed.rollout().bu())
                        .map(unit -> disclosures.of(viewer, program, unit))
                        .filter(disclosure -> disclosure == Disclosure.CHECKPOINTS_ONLY)
                        .isEmpty();
        return changed.changes().stream()
                .filter(change -> counts || !change.kind().isCounted())
                .toList();
    }
}
