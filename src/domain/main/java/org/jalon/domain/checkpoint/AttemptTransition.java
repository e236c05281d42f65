package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the workflow validator calls: evaluates the checkpoint afresh, stores the attempt in a unit
 * of work of its own, and says whether the transition goes through.
 */
public final class AttemptTransition {
    static final String NO_ROLLOUT = "checkpoint.refused.no-rollout";
    private static final String NO_DEFINITION = "no definition";

    private final GuardedRollouts rollouts;
    private final EvaluateCheckpoint evaluate;
    private final TransitionTable table;
    private final Explanations explanations;
    private final AttemptBook book;
    private final InputsHash hash = new InputsHash();

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

    /**
     * Decides. An issue that is no rollout is refused, for nothing can be known of it; a checkpoint
     * that is not defined counts as not evaluated and enforced. Whatever a port throws comes out:
     * the caller then has to refuse as well.
     */
    public TransitionDecision request(TransitionRequest request) {
        Optional<GuardedRollout> guarded = rollouts.by(request.issue(), request.checkpoint());
        if (guarded.isEmpty()) {
            Message reason = Message.of(NO_ROLLOUT, request.checkpoint().value());
            return new TransitionDecision.Refused(reason, List.of(), List.of());
        }
        return decide(request, guarded.get());
    }

    private TransitionDecision decide(TransitionRequest request, GuardedRollout guarded) {
        Evaluation evaluation = evaluate(guarded);
        Passage passage = table.passage(evaluation);
        boolean allowed = explanations.suffice(passage, request, guarded.rollout().id());
        book.enter(attempt(request, guarded, evaluation, allowed), guarded.issue());
        if (allowed) {
            return new TransitionDecision.Allowed(gaps(evaluation));
        }
        return new TransitionDecision.Refused(
                Message.of(evaluation.rule()), gaps(evaluation), help(passage));
    }

    private Evaluation evaluate(GuardedRollout guarded) {
        return guarded.checkpoint()
                .map(
                        found ->
                                evaluate.of(
                                        guarded.program(),
                                        guarded.rollout(),
                                        found,
                                        guarded.asOf()))
                .orElseGet(() -> new Evaluation.NotEvaluated(Binding.ENFORCED, NO_DEFINITION));
    }

    private Attempt attempt(
            TransitionRequest request,
            GuardedRollout guarded,
            Evaluation evaluation,
            boolean allowed) {
        return new Attempt(
                guarded.rollout().id(),
                request.issue(),
                request.action(),
                guarded.issue().statusId(),
                request.toStatus(),
                request.checkpoint(),
                guarded.checkpoint().map(Checkpoint::version).orElse(0),
                hash(guarded, evaluation),
                outcome(evaluation),
                evaluation.rule(),
                request.actor(),
                book.now(),
                request.explanation().filter(text -> !text.isBlank()),
                allowed ? Attempt.Standing.PENDING : Attempt.Standing.REFUSED);
    }

    private String hash(GuardedRollout guarded, Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.NotEvaluated none -> "";
            case Evaluation.Verdict verdict ->
                    hash.of(guarded.checkpoint().orElseThrow(), guarded.asOf(), verdict);
        };
    }

    private static Optional<Outcome> outcome(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.NotEvaluated none -> Optional.empty();
            case Evaluation.Verdict verdict -> Optional.of(verdict.outcome());
        };
    }

    /** Critical ones first, otherwise as they are defined. */
    private static List<JudgedCriterion> gaps(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.NotEvaluated none -> List.of();
            case Evaluation.Verdict verdict -> {
                List<JudgedCriterion> gaps = new ArrayList<>(verdict.gaps());
                gaps.sort(Comparator.comparing(gap -> !gap.criterion().isCritical()));
                yield gaps;
            }
        };
    }

    private static List<Message> help(Passage passage) {
        return switch (passage) {
            case PASS_IF_EXPLAINED -> List.of(Message.of("checkpoint.help.explain"));
            case PASS_IF_REASONED -> List.of(Message.of("checkpoint.help.reason"));
            case PASS, PASS_WITH_CONDITIONS, PASS_RECORDED, REFUSE -> List.of();
        };
    }
}
