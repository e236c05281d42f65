package org.jalon.domain.view;

import org.jalon.domain.exemption.ExceptionKind;
import org.jalon.domain.exemption.ExceptionRights;
import org.jalon.domain.exemption.ExceptionSubject;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.exemption.RecordedExceptions;
import org.jalon.domain.program.Program;
import org.jalon.domain.review.WindowCalendar;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.ActorId;

import java.util.List;

/** Reads the exceptions about requirements of one rollout, for a viewer who may see it. */
public final class ReadRequirementExceptions {
    private final RecordedExceptions exceptions;
    private final ExceptionRights rights;
    private final WindowCalendar calendar;

    public ReadRequirementExceptions(
            RecordedExceptions exceptions, ExceptionRights rights, WindowCalendar calendar) {
        this.exceptions = exceptions;
        this.rights = rights;
        this.calendar = calendar;
    }

    RequirementExceptions of(ActorId viewer, Program program, Rollout rollout) {
        List<RecordedException> about =
                exceptions.of(rollout.id()).stream()
                        .filter(it -> it.subject() instanceof ExceptionSubject.OfRequirement)
                        .toList()
                        .reversed();
        return new RequirementExceptions(
                about,
                rights.maySay(viewer, program, rollout, ExceptionKind.WAIVER),
                rights.maySay(viewer, program, rollout, ExceptionKind.EXPLANATION),
                rights.mayApprove(viewer, program),
                calendar.today(program, rollout.id().bu()));
    }
}
