package org.jalon.domain.checkpoint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges a checkpoint: each criterion by its kind, and the whole by the rule of highest precedence.
 *
 * <p>A critical criterion that is not met holds; another mandatory one makes the go conditional; an
 * advisory one is only noted. What people decided stands beside that: an exception stands in for a
 * criterion that may be waived, a ruling counts like a criterion of its own.
 */
public final class Judge {
    static final String ALL_MET = "checkpoint.rule.all-met";
    static final String MET_OR_WAIVED = "checkpoint.rule.met-or-waived";
    static final String MANDATORY_OPEN = "checkpoint.rule.mandatory-open";
    static final String CRITICAL_STALE = "checkpoint.rule.critical-stale";
    static final String CRITICAL_MISSING = "checkpoint.rule.critical-missing";

    /** The verdict as of that day when nobody decided anything. */
    public Evaluation.Verdict judge(Checkpoint checkpoint, Gathered gathered, LocalDate asOf) {
        return judge(checkpoint, gathered, Decided.NOTHING, asOf);
    }

    /** The verdict as of that day. */
    public Evaluation.Verdict judge(
            Checkpoint checkpoint, Gathered gathered, Decided decided, LocalDate asOf) {
        List<JudgedCriterion> judged =
                checkpoint.criteria().stream()
                        .map(criterion -> judge(criterion, gathered, decided, asOf))
                        .toList();
        Optional<Ruling> ruling =
                decided.rulings().stream()
                        .max(Comparator.comparing(Ruling::outcome).thenComparing(Ruling::binding));
        Outcome byCriteria =
                judged.stream().map(Judge::consequence).reduce(Outcome.GO, Outcome::over);
        Outcome outcome = ruling.map(Ruling::outcome).orElse(Outcome.GO).over(byCriteria);
        String rule = outcome == byCriteria ? rule(outcome, judged) : ruling.get().rule();
        return new Evaluation.Verdict(outcome, rule, binding(judged, decided.rulings()), judged);
    }

    private static JudgedCriterion judge(
            Criterion criterion, Gathered gathered, Decided decided, LocalDate asOf) {
        return JudgedCriterion.of(
                criterion,
                criterion.kind().judge(criterion.code(), gathered, asOf),
                Optional.ofNullable(decided.exemptions().get(criterion.code()))
                        .filter(exemption -> !exemption.until().isBefore(asOf)));
    }

    private static Outcome consequence(JudgedCriterion judged) {
        if (!judged.isGap()) {
            return Outcome.GO;
        }
        return judged.criterion().isCritical() ? Outcome.HOLD : Outcome.CONDITIONAL_GO;
    }

    private static String rule(Outcome outcome, List<JudgedCriterion> judged) {
        return switch (outcome) {
            case GO -> judged.stream().anyMatch(Judge::isStoodInFor) ? MET_OR_WAIVED : ALL_MET;
            case CONDITIONAL_GO -> MANDATORY_OPEN;
            case HOLD, REWORK, STOP ->
                    judged.stream().anyMatch(Judge::isCriticalAndNotStale)
                            ? CRITICAL_MISSING
                            : CRITICAL_STALE;
        };
    }

    private static boolean isStoodInFor(JudgedCriterion judged) {
        return judged.criterion().mandatory() && judged.exemption().isPresent();
    }

    private static boolean isCriticalAndNotStale(JudgedCriterion judged) {
        return judged.isGap()
                && judged.criterion().isCritical()
                && judged.finding().state() != CriterionState.STALE;
    }

    /** A ruling that lets one go on binds nobody. */
    private static Binding binding(List<JudgedCriterion> judged, List<Ruling> rulings) {
        Stream<Binding> ofGaps =
                judged.stream()
                        .filter(JudgedCriterion::isGap)
                        .map(gap -> gap.criterion().binding());
        Stream<Binding> ofRulings =
                rulings.stream()
                        .filter(ruling -> ruling.outcome() != Outcome.GO)
                        .map(Ruling::binding);
        return Stream.concat(ofGaps, ofRulings).reduce(Binding.ADVISORY, Binding::stricter);
    }

    /** The binding that holds when nothing could be judged. */
    public static Binding strictest(Checkpoint checkpoint) {
        return checkpoint.criteria().stream()
                .filter(Criterion::mandatory)
                .map(Criterion::binding)
                .reduce(Binding.ADVISORY, Binding::stricter);
    }
}
