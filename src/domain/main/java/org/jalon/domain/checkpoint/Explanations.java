package org.jalon.domain.checkpoint;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which explanations count: comply-or-explain asks a decision-maker of the Business Unit, who says
 * it with the transition or has recorded it for everything that is open and binds.
 */
public final class Explanations {
    private final BusinessUnits units;
    private final DecisionMakers decisionMakers;
    private final RecordedExplanations recorded;
    private final Rulings rulings;

    public Explanations(
            BusinessUnits units,
            DecisionMakers decisionMakers,
            RecordedExplanations recorded,
            Rulings rulings) {
        this.units = units;
        this.decisionMakers = decisionMakers;
        this.recorded = recorded;
        this.rulings = rulings;
    }

    /**
     * What was found to stand for a passage.
     *
     * @param suffices whether that is all the passage asks for
     * @param explanation what counts as the explanation; empty when nothing was said
     */
    record Answer(boolean suffices, Optional<String> explanation) {}

    /** Whether there is what the passage asks for. */
    Answer to(
            Passage passage,
            TransitionRequest request,
            GuardedRollout guarded,
            Evaluation evaluation) {
        Optional<String> comment = request.explanation().filter(text -> !text.isBlank());
        return switch (passage) {
            case PASS, PASS_WITH_CONDITIONS, PASS_RECORDED -> new Answer(true, comment);
            case PASS_IF_REASONED -> new Answer(comment.isPresent(), comment);
            case PASS_IF_EXPLAINED -> explained(comment, request, guarded, evaluation);
            case REFUSE -> new Answer(false, comment);
        };
    }

    /** Whether this person decides for the unit: its lead, or who administers its project. */
    public boolean decides(ActorId actor, BusinessUnitCode bu) {
        return units.by(bu).filter(unit -> decides(actor, unit)).isPresent();
    }

    private boolean decides(ActorId actor, BusinessUnit unit) {
        return unit.lead().equals(Optional.of(actor)) || decisionMakers.decidesFor(actor, unit);
    }

    private Answer explained(
            Optional<String> comment,
            TransitionRequest request,
            GuardedRollout guarded,
            Evaluation evaluation) {
        if (comment.isPresent() && decides(request.actor(), guarded.rollout().id().bu())) {
            return new Answer(true, comment);
        }
        Optional<String> said = said(guarded, evaluation);
        return new Answer(said.isPresent(), said.isPresent() ? said : comment);
    }

    /** The recorded reasons, when there is one for each criterion that has to be explained. */
    private Optional<String> said(GuardedRollout guarded, Evaluation evaluation) {
        List<CriterionCode> asked = toExplain(evaluation);
        if (asked.isEmpty() || isRuledAgainst(guarded)) {
            return Optional.empty();
        }
        Map<CriterionCode, String> reasons =
                recorded.inForce(guarded.rollout().id(), guarded.asOf());
        return reasons.keySet().containsAll(asked)
                ? Optional.of(
                        asked.stream()
                                .map(code -> code.value() + ": " + reasons.get(code))
                                .collect(Collectors.joining("; ")))
                : Optional.empty();
    }

    private static List<CriterionCode> toExplain(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.NotEvaluated none -> List.of();
            case Evaluation.Verdict verdict ->
                    verdict.gaps().stream()
                            .map(JudgedCriterion::criterion)
                            .filter(open -> open.binding() != Binding.ADVISORY)
                            .map(Criterion::code)
                            .toList();
        };
    }

    /** What people decided, or a condition that is overdue, is no criterion one could explain. */
    private boolean isRuledAgainst(GuardedRollout guarded) {
        return guarded.checkpoint().stream()
                .flatMap(it -> rulings.of(guarded.rollout().id(), it, guarded.asOf()).stream())
                .filter(ruling -> ruling.binding() != Binding.ADVISORY)
                .map(Ruling::outcome)
                .anyMatch(ruled -> ruled != Outcome.GO && ruled != Outcome.CONDITIONAL_GO);
    }
}
