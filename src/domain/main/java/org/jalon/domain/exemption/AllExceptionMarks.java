package org.jalon.domain.exemption;

import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.conformity.ExceptionMarks;
import org.jalon.domain.conformity.WaiverMarks;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every exception of a rollout, so that the program sees each at once: what assessments say is
 * waived, and what was recorded by "We can't meet this". A waived requirement is an assessment too
 * and counts once.
 */
public final class AllExceptionMarks implements ExceptionMarks {
    private final WaiverMarks waivers;
    private final RecordedExceptions exceptions;

    public AllExceptionMarks(WaiverMarks waivers, RecordedExceptions exceptions) {
        this.waivers = waivers;
        this.exceptions = exceptions;
    }

    @Override
    public Map<RolloutId, ExceptionMark> of(
            Program program, Collection<Rollout> rollouts, LocalDate asOf) {
        Map<RolloutId, ExceptionMark> marks = new HashMap<>(waivers.of(program, rollouts, asOf));
        Set<RolloutId> shown = rollouts.stream().map(Rollout::id).collect(Collectors.toSet());
        for (RecordedException exception : exceptions.of(program.key())) {
            RolloutId rollout = exception.id().rollout();
            if (shown.contains(rollout) && !isAssessed(exception)) {
                mark(program, exception, asOf)
                        .ifPresent(mark -> marks.merge(rollout, mark, ExceptionMark::and));
            }
        }
        return marks;
    }

    private static boolean isAssessed(RecordedException exception) {
        return exception.kind() == ExceptionKind.WAIVER
                && exception.subject() instanceof ExceptionSubject.OfRequirement;
    }

    private static Optional<ExceptionMark> mark(
            Program program, RecordedException exception, LocalDate asOf) {
        ExceptionState state = exception.stateOn(asOf);
        LocalDate since = LocalDate.ofInstant(exception.at(), program.zone());
        return switch (state) {
            case IN_FORCE -> Optional.of(new ExceptionMark(1, 0, since));
            case EXPIRED ->
                    exception.kind() == ExceptionKind.WAIVER
                            ? Optional.of(new ExceptionMark(0, 1, since))
                            : Optional.empty();
            case ASKED, DECLINED, REVOKED -> Optional.empty();
        };
    }
}
