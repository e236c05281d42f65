package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraProjectId;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A program's head, the faces of its rollouts, and the Jira projects all of them work in. */
public final class RolloutsShown {
    private final ProgramHeaders headers;
    private final RolloutFaces faces;
    private final Rollouts rollouts;
    private final BusinessUnits units;

    public RolloutsShown(
            ProgramHeaders headers, RolloutFaces faces, Rollouts rollouts, BusinessUnits units) {
        this.headers = headers;
        this.faces = faces;
        this.rollouts = rollouts;
        this.units = units;
    }

    ProgramHeader header(Program program) {
        return headers.of(program);
    }

    Map<RolloutId, RolloutFace> faces(ProgramKey program) {
        return faces.of(rollouts.of(program));
    }

    Set<JiraProjectId> projects(Program program) {
        Set<JiraProjectId> projects = new HashSet<>();
        projects.add(program.project());
        for (Rollout rollout : rollouts.of(program.key())) {
            units.by(rollout.id().bu()).ifPresent(unit -> projects.addAll(unit.projects()));
        }
        return projects;
    }
}
