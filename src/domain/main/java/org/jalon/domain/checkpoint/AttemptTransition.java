package org.jalon.domain.checkpoint;

/**
 * What the workflow validator calls: evaluates the checkpoint afresh, stores the attempt in a unit of
 * work of its own, and says whether the transition goes through.
 */
public final class AttemptTransition {
    private final GuardedRollouts rollouts;
    private final EvaluateCheckpoint evaluate;
    private final TransitionTable table;
    private final Explanations explanations;
    private final AttemptBook book;

    public AttemptTransition(
            GuardedRollouts rollouts,
            EvaluateCheckpoint evaluate,
            TransitionTable table,
            Explanations explanations,
            AttemptBook book) {
        this.rollouts = rollouts;
        this.evaluate = evaluate;
        this.table = table;
        this.explanations = explanations;
        this.book = book;
    }

    /** Decides; an issue that is no rollout, or a checkpoint that is not defined, is refused. */
    public TransitionDecision request(TransitionRequest request) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
