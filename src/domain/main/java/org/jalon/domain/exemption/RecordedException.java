package org.jalon.domain.exemption;

import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing a Business Unit does not meet, and what it says about it. Whatever happens to it is
 * added; nothing is taken away.
 *
 * @param by who said it
 * @param owner who answers for it; whoever said it, if nobody else is named
 * @param control what is done instead meanwhile; empty text where nothing has to be
 * @param firstUntil the last day as it was asked for first
 * @param steps what was done since, oldest first
 */
public record RecordedException(
        ExceptionId id,
        ExceptionKind kind,
        ExceptionSubject subject,
        ActorId by,
        Instant at,
        ActorId owner,
        String reason,
        String control,
        LocalDate firstUntil,
        List<ExceptionStep> steps) {
    public RecordedException {
        steps = List.copyOf(steps);
        if (reason.isBlank() || (kind == ExceptionKind.WAIVER && control.isBlank())) {
            throw new IllegalArgumentException(kind + " without reason or control");
        }
    }

    /** How it stands on that day. */
    public ExceptionState stateOn(LocalDate day) {
        if (has(ExceptionStep.Kind.REVOKED)) {
            return ExceptionState.REVOKED;
        }
        if (kind.needsApproval() && !isGranted()) {
            return has(ExceptionStep.Kind.DECLINED)
                    ? ExceptionState.DECLINED
                    : ExceptionState.ASKED;
        }
        return day.isAfter(until()) ? ExceptionState.EXPIRED : ExceptionState.IN_FORCE;
    }

    /** The last day it holds: more time counts once it is approved. */
    public LocalDate until() {
        LocalDate until = firstUntil;
        Optional<LocalDate> asked = Optional.empty();
        for (ExceptionStep step : steps) {
            if (step.kind() == ExceptionStep.Kind.ASKED_LONGER) {
                asked = step.until();
            } else if (step.kind() == ExceptionStep.Kind.APPROVED) {
                until = asked.orElse(until);
                asked = Optional.empty();
            } else {
                asked = Optional.empty();
            }
        }
        return until;
    }

    /** How often more time was granted. */
    public int renewals() {
        int renewals = 0;
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).kind() == ExceptionStep.Kind.APPROVED
                    && steps.get(i - 1).kind() == ExceptionStep.Kind.ASKED_LONGER) {
                renewals++;
            }
        }
        return renewals;
    }

    /** Whether somebody has to approve something about it. */
    public boolean isPending() {
        return steps.isEmpty()
                ? kind.needsApproval()
                : steps.getLast().kind() == ExceptionStep.Kind.ASKED_LONGER;
    }

    /** Who asked for what is pending. */
    public ActorId lastAskedBy() {
        return steps.stream()
                .filter(step -> step.kind() == ExceptionStep.Kind.ASKED_LONGER)
                .map(ExceptionStep::by)
                .reduce(by, (earlier, later) -> later);
    }

    /** Who approved it last; empty while nobody has. */
    public Optional<ActorId> approvedBy() {
        return steps.stream()
                .filter(step -> step.kind() == ExceptionStep.Kind.APPROVED)
                .map(ExceptionStep::by)
                .reduce((earlier, later) -> later);
    }

    /** The same exception with one step more. */
    public RecordedException with(ExceptionStep step) {
        List<ExceptionStep> more = new ArrayList<>(steps);
        more.add(step);
        return new RecordedException(
                id, kind, subject, by, at, owner, reason, control, firstUntil, more);
    }

    private boolean isGranted() {
        return has(ExceptionStep.Kind.APPROVED);
    }

    private boolean has(ExceptionStep.Kind wanted) {
        return steps.stream().anyMatch(step -> step.kind() == wanted);
    }
}
