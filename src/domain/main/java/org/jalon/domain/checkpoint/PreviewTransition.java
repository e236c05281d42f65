package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.JiraIssueId;

import java.util.List;

/** Says without leaving a trace whether anybody could take an issue through a checkpoint now. */
public final class PreviewTransition {
    private final GuardedRollouts rollouts;
    private final EvaluateCheckpoint evaluate;
    private final TransitionTable table;

    public PreviewTransition(
            GuardedRollouts rollouts, EvaluateCheckpoint evaluate, TransitionTable table) {
        this.rollouts = rollouts;
        this.evaluate = evaluate;
        this.table = table;
    }

    /** False when everybody would be refused, whatever they say with it. */
    public boolean mayPass(JiraIssueId issue, CheckpointCode code) {
        List<GuardedRollout> guarded = rollouts.by(issue, code);
        return guarded.stream().allMatch(this::mayPass);
    }

    private boolean mayPass(GuardedRollout guarded) {
        return guarded.checkpoint()
                .map(
                        found ->
                                evaluate.of(
                                        guarded.program(),
                                        guarded.rollout(),
                                        found,
                                        guarded.asOf()))
                .map(evaluation -> table.passage(evaluation) != Passage.REFUSE)
                .orElse(false);
    }
}
