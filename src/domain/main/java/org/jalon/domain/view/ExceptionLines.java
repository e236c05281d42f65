package org.jalon.domain.view;

import org.jalon.domain.exemption.ExceptionKind;
import org.jalon.domain.exemption.ExceptionSubject;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.exemption.RecordedExceptions;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The exceptions of a program, the oldest first. */
public final class ExceptionLines {
    private final RecordedExceptions exceptions;
    private final Rollouts rollouts;
    private final RolloutFaces faces;
    private final WaivedLines waived;
    private final Clock clock;

    public ExceptionLines(
            RecordedExceptions exceptions,
            Rollouts rollouts,
            RolloutFaces faces,
            WaivedLines waived,
            Clock clock) {
        this.exceptions = exceptions;
        this.rollouts = rollouts;
        this.faces = faces;
        this.waived = waived;
        this.clock = clock;
    }

    List<ExceptionLine> of(Program program) {
        List<Rollout> all = rollouts.of(program.key());
        Map<RolloutId, RolloutFace> shown = faces.of(all);
        LocalDate today = program.statusDate(clock);
        return exceptions.of(program.key()).stream()
                .filter(exception -> shown.containsKey(exception.id().rollout()))
                .map(it -> line(program, it, shown.get(it.id().rollout()), today))
                .sorted(Comparator.comparing(ExceptionLine::ageDays).reversed())
                .toList();
    }

    /** The requirements that are waived, or were, and stand in no approved exception. */
    List<WaivedLine> waived(Program program) {
        List<Rollout> all = rollouts.of(program.key());
        List<RecordedException> excepted = exceptions.of(program.key());
        return waived.of(program, all, faces.of(all)).stream()
                .filter(line -> excepted.stream().noneMatch(it -> isOf(line, it)))
                .toList();
    }

    private static boolean isOf(WaivedLine line, RecordedException exception) {
        return exception.kind() == ExceptionKind.WAIVER
                && exception.approvedBy().isPresent()
                && exception.id().rollout().bu().equals(line.face().bu())
                && exception
                        .subject()
                        .equals(new ExceptionSubject.OfRequirement(line.requirement()));
    }

    private static ExceptionLine line(
            Program program, RecordedException exception, RolloutFace face, LocalDate today) {
        LocalDate said = LocalDate.ofInstant(exception.at(), program.zone());
        return new ExceptionLine(
                exception,
                face,
                exception.stateOn(today),
                ChronoUnit.DAYS.between(today, exception.until()),
                Math.max(0, ChronoUnit.DAYS.between(said, today)));
    }
}
