package org.jalon.domain.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One requirement of a rollout's version and how the rollout stands to it.
 *
 * @param assessments all that were ever made of this code, oldest first
 * @param holding the last of them, if it was made of the present wording; empty: not assessed
 */
public record SheetLine(
        VersionRequirement required,
        AssessmentState state,
        Optional<Assessment> holding,
        List<Assessment> assessments) {
    public SheetLine {
        assessments = List.copyOf(assessments);
    }

    /** The line as of a day; {@code made} are the assessments of this requirement up to it. */
    static SheetLine of(
            VersionRequirement required,
            List<Assessment> made,
            Optional<Assessment> holding,
            LocalDate asOf) {
        AssessmentState state =
                holding.map(it -> it.stateOn(asOf)).orElse(AssessmentState.NOT_ASSESSED);
        return new SheetLine(required, state, holding, made);
    }

    public RequirementCode code() {
        return required.code();
    }

    /** Whether somebody said how it stands; having taken that back is not having said it. */
    public boolean isAssessed() {
        return state != AssessmentState.NOT_ASSESSED;
    }
}
