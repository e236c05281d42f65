package org.jalon.domain.method;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.shared.LocalizedText;

import java.util.List;
import java.util.Set;

/**
 * A template of programs.
 *
 * @param description when to choose it
 * @param workflow rules the rollout issues; guards exactly the checkpoints of the method
 * @param kpis what the PMO follows, in the order it wants them
 * @param milestones in the order of the plan, weeks never falling, weights adding up to 100, one of
 *     them the go-live
 */
public record Method(
        MethodCode code,
        LocalizedText name,
        LocalizedText description,
        GuardedWorkflow workflow,
        List<Kpi> kpis,
        List<Workstream> workstreams,
        List<PlannedMilestone> milestones,
        List<Checkpoint> checkpoints) {
    public Method {
        kpis = List.copyOf(kpis);
        workstreams = List.copyOf(workstreams);
        milestones = List.copyOf(milestones);
        checkpoints = List.copyOf(checkpoints);
        List<CheckpointCode> defined = checkpoints.stream().map(Checkpoint::code).toList();
        if (!Set.copyOf(defined).equals(Set.copyOf(workflow.checkpoints()))) {
            throw new IllegalArgumentException(code + ": " + workflow + " guards not " + defined);
        }
    }

    /** How many criteria its checkpoints have together. */
    public int criteria() {
        return checkpoints.stream().mapToInt(checkpoint -> checkpoint.criteria().size()).sum();
    }

    /** How many weeks after the kick-off its last milestone is planned. */
    public int weeks() {
        return milestones.isEmpty() ? 0 : milestones.getLast().week();
    }
}
