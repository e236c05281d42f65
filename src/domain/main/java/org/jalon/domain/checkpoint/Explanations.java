package org.jalon.domain.checkpoint;

import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.rollout.RolloutId;

/** Which explanations count: comply-or-explain asks a decision-maker of the Business Unit. */
public final class Explanations {
    private final BusinessUnits units;
    private final DecisionMakers decisionMakers;

    public Explanations(BusinessUnits units, DecisionMakers decisionMakers) {
        this.units = units;
        this.decisionMakers = decisionMakers;
    }

    /** Whether the request brings what the passage asks for. */
    public boolean suffice(Passage passage, TransitionRequest request, RolloutId rollout) {
        boolean given = request.explanation().filter(text -> !text.isBlank()).isPresent();
        return switch (passage) {
            case PASS, PASS_WITH_CONDITIONS, PASS_RECORDED -> true;
            case PASS_IF_REASONED -> given;
            case PASS_IF_EXPLAINED -> given && isByDecisionMaker(request, rollout);
            case REFUSE -> false;
        };
    }

    private boolean isByDecisionMaker(TransitionRequest request, RolloutId rollout) {
        return units.by(rollout.bu())
                .filter(unit -> decisionMakers.decidesFor(request.actor(), unit))
                .isPresent();
    }
}
