package org.jalon.domain.checkpoint;

import java.time.LocalDate;
import java.util.List;

/**
 * Judges a checkpoint: each criterion by its kind, and the whole by the rule of highest precedence.
 *
 * <p>A critical criterion that is not met holds; another mandatory one makes the go conditional; an
 * advisory one is only noted (domain notes 2.2, "outcome precedence used by a live rule engine").
 */
public final class Judge {
    static final String ALL_MET = "checkpoint.rule.all-met";
    static final String MANDATORY_OPEN = "checkpoint.rule.mandatory-open";
    static final String CRITICAL_STALE = "checkpoint.rule.critical-stale";
    static final String CRITICAL_MISSING = "checkpoint.rule.critical-missing";

    /** The verdict as of that day. */
    public Evaluation.Verdict judge(Checkpoint checkpoint, Gathered gathered, LocalDate asOf) {
        List<JudgedCriterion> judged =
                checkpoint.criteria().stream()
                        .map(
                                criterion ->
                                        new JudgedCriterion(
                                                criterion,
                                                criterion
                                                        .kind()
                                                        .judge(criterion.code(), gathered, asOf)))
                        .toList();
        Outcome outcome = judged.stream().map(Judge::consequence).reduce(Outcome.GO, Outcome::over);
        return new Evaluation.Verdict(outcome, rule(outcome, judged), binding(judged), judged);
    }

    private static Outcome consequence(JudgedCriterion judged) {
        if (!judged.isGap()) {
            return Outcome.GO;
        }
        return judged.criterion().isCritical() ? Outcome.HOLD : Outcome.CONDITIONAL_GO;
    }

    private static String rule(Outcome outcome, List<JudgedCriterion> judged) {
        return switch (outcome) {
            case GO -> ALL_MET;
            case CONDITIONAL_GO -> MANDATORY_OPEN;
            case HOLD, REWORK, STOP ->
                    judged.stream().anyMatch(Judge::isCriticalAndNotStale)
                            ? CRITICAL_MISSING
                            : CRITICAL_STALE;
        };
    }

    private static boolean isCriticalAndNotStale(JudgedCriterion judged) {
        return judged.isGap()
                && judged.criterion().isCritical()
                && judged.finding().state() != CriterionState.STALE;
    }

    private static Binding binding(List<JudgedCriterion> judged) {
        return judged.stream()
                .filter(JudgedCriterion::isGap)
                .map(gap -> gap.criterion().binding())
                .reduce(Binding.ADVISORY, Binding::stricter);
    }

    /** The binding that holds when nothing could be judged. */
    static Binding strictest(Checkpoint checkpoint) {
        return checkpoint.criteria().stream()
                .filter(Criterion::mandatory)
                .map(Criterion::binding)
                .reduce(Binding.ADVISORY, Binding::stricter);
    }
}
