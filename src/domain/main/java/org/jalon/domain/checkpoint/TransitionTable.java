package org.jalon.domain.checkpoint;

/** What lets a transition through, by outcome and binding; the one place that knows. */
public final class TransitionTable {

    /** Looks the evaluation up by its outcome and its strictest binding. */
    public Passage passage(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Verdict verdict -> passage(verdict.outcome(), verdict.binding());
            case Evaluation.NotEvaluated failed -> passageUnevaluated(failed.binding());
        };
    }

    /** The row of an outcome. */
    public Passage passage(Outcome outcome, Binding binding) {
        return switch (outcome) {
            case GO -> Passage.PASS;
            case CONDITIONAL_GO -> Passage.PASS_WITH_CONDITIONS;
            case HOLD, REWORK ->
                    switch (binding) {
                        case ENFORCED -> Passage.REFUSE;
                        case COMPLY_OR_EXPLAIN -> Passage.PASS_IF_EXPLAINED;
                        case ADVISORY -> Passage.PASS_RECORDED;
                    };
            case STOP ->
                    switch (binding) {
                        case ENFORCED, COMPLY_OR_EXPLAIN -> Passage.REFUSE;
                        case ADVISORY -> Passage.PASS_RECORDED;
                    };
        };
    }

    /** The row "not evaluated". */
    public Passage passageUnevaluated(Binding binding) {
        return switch (binding) {
            case ENFORCED -> Passage.REFUSE;
            case COMPLY_OR_EXPLAIN -> Passage.PASS_IF_REASONED;
            case ADVISORY -> Passage.PASS_RECORDED;
        };
    }
}
