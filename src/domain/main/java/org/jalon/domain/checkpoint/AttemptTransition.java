package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the workflow validator calls: evaluates the checkpoint afresh, stores the attempt in a unit
 * of work of its own, and says whether the transition goes through.
 */
public final class AttemptTransition {
    static final String NO_ROLLOUT = "checkpoint.refused.no-rollout";
    private static final String NO_DEFINITION = "no definition";
    private static final int ERROR_LETTERS = 8;

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
     * Decides, for every rollout that the issue moves for; the first that refuses decides for all.
     * An issue of a Business Unit that serves no rollout is none of ours and goes through; one of a
     * program's project that is no rollout is refused, for nothing can be known of it. A checkpoint
     * that is not defined counts as not evaluated and enforced. Whatever a port throws comes out:
     * the caller then has to refuse as well.
     */
    public TransitionDecision request(TransitionRequest request) {
        List<GuardedRollout> guarded = rollouts.by(request.issue(), request.checkpoint());
        if (guarded.isEmpty() && rollouts.isOfProgram(request.issue())) {
            Message reason = Message.of(NO_ROLLOUT, request.checkpoint().value());
            return new TransitionDecision.Refused(reason, List.of(), List.of());
        }
        List<JudgedCriterion> conditions = new ArrayList<>();
        List<Long> attempts = new ArrayList<>();
        for (GuardedRollout rollout : guarded) {
            switch (decide(request, rollout)) {
                case TransitionDecision.Refused refused -> {
                    return refused;
                }
                case TransitionDecision.Allowed allowed -> {
                    conditions.addAll(allowed.conditions());
                    attempts.addAll(allowed.attempts());
                }
            }
        }
        return new TransitionDecision.Allowed(conditions, attempts);
    }

    private TransitionDecision decide(TransitionRequest request, GuardedRollout guarded) {
        Evaluation evaluation = evaluate(guarded);
        Passage passage = table.passage(evaluation);
        Explanations.Answer answer = explanations.to(passage, request, guarded, evaluation);
        Attempt attempt = attempt(request, guarded, evaluation, answer);
        long row = book.enter(attempt, evaluation);
        if (answer.suffices() || request.observed()) {
            return new TransitionDecision.Allowed(gaps(evaluation), List.of(row));
        }
        return new TransitionDecision.Refused(
                reason(evaluation, attempt), gaps(evaluation), help(passage));
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
            Explanations.Answer answer) {
        boolean passes = answer.suffices();
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
                answer.explanation(),
                passes || request.observed() ? Attempt.Standing.PENDING : Attempt.Standing.REFUSED,
                !passes && request.observed(),
                error(evaluation));
    }

    private String hash(GuardedRollout guarded, Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.NotEvaluated none -> "";
            case Evaluation.Verdict verdict ->
                    hash.of(guarded.checkpoint().orElseThrow(), guarded.asOf(), verdict);
        };
    }

    /** What was not evaluated gets an id, under which the decision log tells the cause. */
    private static Optional<String> error(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.NotEvaluated none ->
                    Optional.of(UUID.randomUUID().toString().substring(0, ERROR_LETTERS));
            case Evaluation.Verdict verdict -> Optional.empty();
        };
    }

    private static Message reason(Evaluation evaluation, Attempt attempt) {
        return attempt.error()
                .map(error -> Message.of(evaluation.rule(), error))
                .orElseGet(() -> Message.of(evaluation.rule()));
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
