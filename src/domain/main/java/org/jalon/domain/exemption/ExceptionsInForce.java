package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Exemption;
import org.jalon.domain.checkpoint.Exemptions;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ReadOnce;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The approved waivers and the adaptations that stand in for criteria on a day. */
public final class ExceptionsInForce implements Exemptions {
    private final RecordedExceptions exceptions;

    public ExceptionsInForce(RecordedExceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public Map<CriterionCode, Exemption> inForce(RolloutId rollout, LocalDate day) {
        return inForce(exceptions.of(rollout), day);
    }

    @Override
    public Exemptions together(ProgramKey program) {
        Supplier<Map<RolloutId, List<RecordedException>>> all =
                new ReadOnce<>(
                        () ->
                                exceptions.of(program).stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        exception -> exception.id().rollout())));
        return (rollout, day) -> inForce(all.get().getOrDefault(rollout, List.of()), day);
    }

    private static Map<CriterionCode, Exemption> inForce(
            List<RecordedException> recorded, LocalDate day) {
        Map<CriterionCode, Exemption> inForce = new HashMap<>();
        for (RecordedException exception : recorded) {
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
