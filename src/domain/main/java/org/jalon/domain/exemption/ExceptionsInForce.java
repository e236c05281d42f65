package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Exemption;
import org.jalon.domain.checkpoint.Exemptions;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The approved waivers and the adaptations that stand in for criteria on a day. */
public final class ExceptionsInForce implements Exemptions {
    private final RecordedExceptions exceptions;

    public ExceptionsInForce(RecordedExceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public Map<CriterionCode, Exemption> inForce(RolloutId rollout, LocalDate day) {
        Map<CriterionCode, Exemption> inForce = new HashMap<>();
        for (RecordedException exception : exceptions.of(rollout)) {
            if (exception.subject() instanceof ExceptionSubject.OfCriterion criterion
                    && exception.stateOn(day) == ExceptionState.IN_FORCE) {
                kind(exception.kind())
                        .map(kind -> new Exemption(kind, exception.until(), exception.reason()))
                        .ifPresent(exemption -> inForce.put(criterion.code(), exemption));
            }
        }
        return inForce;
    }

    /** An explanation excuses nothing: it says why one goes on all the same. */
    private static Optional<Exemption.Kind> kind(ExceptionKind kind) {
        return switch (kind) {
            case WAIVER -> Optional.of(Exemption.Kind.WAIVER);
            case ADAPTATION -> Optional.of(Exemption.Kind.ADAPTATION);
            case EXPLANATION -> Optional.empty();
        };
    }
}
