package org.jalon.domain.exemption;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentSheet;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.Assessments;
import org.jalon.domain.conformity.ProgramSheets;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A waived requirement is assessed so: waived until its last day when the waiver is approved or
 * prolonged, not conform when it is revoked. One that runs out is not conform by itself.
 */
public final class ExceptedRequirements {
    private final ProgramSheets sheets;
    private final Assessments assessments;

    public ExceptedRequirements(ProgramSheets sheets, Assessments assessments) {
        this.sheets = sheets;
        this.assessments = assessments;
    }

    /** Joins the running unit of work. */
    void follow(Program program, RecordedException exception, ExceptionStep step) {
        if (exception.kind() == ExceptionKind.WAIVER
                && exception.subject() instanceof ExceptionSubject.OfRequirement subject) {
            switch (step.kind()) {
                case APPROVED ->
                        assess(
                                program,
                                exception,
                                subject.code(),
                                step,
                                Optional.of(exception.until()));
                case REVOKED -> assess(program, exception, subject.code(), step, Optional.empty());
                case DECLINED, ASKED_LONGER -> {}
            }
        }
    }

    private void assess(
            Program program,
            RecordedException exception,
            RequirementCode code,
            ExceptionStep step,
            Optional<LocalDate> until) {
        RolloutId rollout = exception.id().rollout();
        AssessmentSheet sheet = sheets.of(program, sheets.catalogue(program), rollout).sheet();
        assessments.add(
                rollout,
                new Assessment(
                        code,
                        sheet.version(),
                        sheet.asOf(),
                        step.at(),
                        Optional.of(step.by()),
                        until.isPresent() ? AssessmentState.WAIVED : AssessmentState.NOT_CONFORM,
                        until,
                        until.isPresent() ? exception.reason() : step.reason()));
    }
}
