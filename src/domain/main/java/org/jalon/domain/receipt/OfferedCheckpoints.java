package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraProjectId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which checkpoints a workflow can be guarded by: those of the programs its projects work for. */
public final class OfferedCheckpoints {
    private final Programs programs;
    private final Rollouts rollouts;
    private final BusinessUnits units;
    private final Checkpoints checkpoints;

    public OfferedCheckpoints(
            Programs programs, Rollouts rollouts, BusinessUnits units, Checkpoints checkpoints) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.units = units;
        this.checkpoints = checkpoints;
    }

    /** In the order of the programs and of their checkpoints. */
    Map<JiraProjectId, Set<CheckpointCode>> byProject() {
        Map<JiraProjectId, Set<CheckpointCode>> offered = new HashMap<>();
        for (Program program : programs.all()) {
            List<CheckpointCode> codes =
                    checkpoints.of(program.key()).stream().map(Checkpoint::code).toList();
            for (JiraProjectId project : projects(program)) {
                offered.computeIfAbsent(project, p -> new LinkedHashSet<>()).addAll(codes);
            }
        }
        return offered;
    }

    private List<JiraProjectId> projects(Program program) {
        List<JiraProjectId> projects = new ArrayList<>(List.of(program.project()));
        for (Rollout rollout : rollouts.of(program.key())) {
            units.by(rollout.id().bu()).ifPresent(unit -> projects.addAll(unit.projects()));
        }
        return projects;
    }

    /** The same for one workflow. */
    static List<CheckpointCode> of(
            ActiveWorkflow workflow, Map<JiraProjectId, Set<CheckpointCode>> byProject) {
        return workflow.rules().stream()
                .map(RuledType::project)
                .distinct()
                .flatMap(project -> byProject.getOrDefault(project, Set.of()).stream())
                .distinct()
                .toList();
    }
}
