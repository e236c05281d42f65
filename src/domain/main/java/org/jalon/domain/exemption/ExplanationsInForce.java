package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.RecordedExplanations;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** "Going ahead anyway", as far as it was said about criteria and its time has not run out. */
public final class ExplanationsInForce implements RecordedExplanations {
    private final RecordedExceptions exceptions;

    public ExplanationsInForce(RecordedExceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public Map<CriterionCode, String> inForce(RolloutId rollout, LocalDate day) {
        Map<CriterionCode, String> reasons = new HashMap<>();
        for (RecordedException exception : exceptions.of(rollout)) {
            if (exception.kind() == ExceptionKind.EXPLANATION
                    && exception.subject() instanceof ExceptionSubject.OfCriterion criterion
                    && exception.stateOn(day) == ExceptionState.IN_FORCE) {
                reasons.put(criterion.code(), exception.reason());
            }
        }
        return reasons;
    }
}
