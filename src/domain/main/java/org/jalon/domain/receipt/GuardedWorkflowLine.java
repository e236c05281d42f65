package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow on the page of guards.
 *
 * @param offered the checkpoints that programs of its projects define
 * @param proposed by action, the checkpoint that its transition is proposed to ask
 * @param draft what publishing its draft would change; empty when it has none
 */
public record GuardedWorkflowLine(
        ActiveWorkflow workflow,
        List<CheckpointCode> offered,
        Map<Integer, CheckpointCode> proposed,
        Optional<List<GuardDifference>> draft) {
    public GuardedWorkflowLine {
        offered = List.copyOf(offered);
        proposed = Map.copyOf(proposed);
    }
}
