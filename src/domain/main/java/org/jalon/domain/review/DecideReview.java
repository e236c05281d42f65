package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.checkpoint.Outcome;

import java.time.Instant;
import java.util.List;

/**
 * What a review comes to. People can be stricter than the criteria, never milder: carried by the
 * votes, the outcome is what the criteria say; failed, it is Rework, or Stop when one of those who
 * were counted asked for it.
 */
final class DecideReview {
    static final String CARRIED = "review.rule.carried";
    static final String BY_SILENCE = "review.rule.silence";
    static final String FAILED = "review.rule.failed";
    static final String STOPPED = "review.rule.stopped";

    private DecideReview() {}

    static ReviewDecision decision(
            Review review,
            VoteResult result,
            boolean windowOver,
            Evaluation evaluation,
            Instant at) {
        return switch (result) {
            case CARRIED -> carried(windowOver, evaluation, at);
            case FAILED -> failed(review, at);
            case OPEN -> throw new IllegalArgumentException("nothing is decided yet");
        };
    }

    private static ReviewDecision carried(boolean windowOver, Evaluation evaluation, Instant at) {
        Outcome outcome =
                switch (evaluation) {
                    case Evaluation.Verdict verdict -> verdict.outcome();
                    case Evaluation.NotEvaluated none -> Outcome.HOLD;
                };
        String votes = windowOver ? BY_SILENCE : CARRIED;
        return new ReviewDecision(outcome, outcome == Outcome.GO ? votes : evaluation.rule(), at);
    }

    private static ReviewDecision failed(Review review, Instant at) {
        boolean stop =
                review.counted().stream().anyMatch(signOff -> signOff.position() == Position.STOP);
        return stop
                ? new ReviewDecision(Outcome.STOP, STOPPED, at)
                : new ReviewDecision(Outcome.REWORK, FAILED, at);
    }

    static List<JudgedCriterion> gaps(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Verdict verdict -> verdict.gaps();
            case Evaluation.NotEvaluated none -> List.of();
        };
    }
}
