package org.jalon.domain.exemption;

import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.rollout.RolloutId;

import java.util.List;
import java.util.Optional;

/** Keeps waivers of requirements that a file brings, as exceptions that are approved. */
public final class BroughtWaivers {
    private final ExceptionRecord exceptions;

    public BroughtWaivers(ExceptionRecord exceptions) {
        this.exceptions = exceptions;
    }

    /** Joins the running unit of work. */
    public void add(RolloutId rollout, RequirementCode requirement, BroughtWaiver waiver) {
        RecordedException asked =
                new RecordedException(
                        new ExceptionId(rollout, exceptions.of(rollout).size() + 1),
                        ExceptionKind.WAIVER,
                        new ExceptionSubject.OfRequirement(requirement),
                        waiver.owner(),
                        waiver.at(),
                        waiver.owner(),
                        waiver.reason(),
                        waiver.control(),
                        waiver.until(),
                        List.of());
        exceptions.add(asked);
        exceptions.add(
                asked,
                new ExceptionStep(
                        ExceptionStep.Kind.APPROVED,
                        waiver.approvedBy(),
                        waiver.at(),
                        "",
                        Optional.empty()));
    }
}
