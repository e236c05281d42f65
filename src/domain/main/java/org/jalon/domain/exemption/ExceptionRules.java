package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.conformity.ProgramSheets;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Refused;

/**
 * What can be excepted at all. What law or security asks is nobody's to give away, whoever asks: it
 * can be neither waived nor adapted, and where it is enforced, not be explained away either.
 */
public final class ExceptionRules {
    public static final String NOT_WAIVABLE = "exception.not-waivable";
    public static final String NOT_ADAPTABLE = "exception.not-adaptable";
    public static final String ENFORCED = "exception.enforced";
    public static final String UNKNOWN = "exception.unknown-subject";

    private final Checkpoints checkpoints;
    private final ProgramSheets sheets;

    public ExceptionRules(Checkpoints checkpoints, ProgramSheets sheets) {
        this.checkpoints = checkpoints;
        this.sheets = sheets;
    }

    /** Throws {@link Refused} when nobody can be excepted from that in this way. */
    void check(Program program, RolloutId rollout, ExceptionKind kind, ExceptionSubject subject) {
        switch (subject) {
            case ExceptionSubject.OfCriterion it -> check(criterion(program, it.code()), kind);
            case ExceptionSubject.OfRequirement it ->
                    check(requirement(program, rollout, it.code()), kind);
        }
    }

    private static void check(Criterion criterion, ExceptionKind kind) {
        boolean explained = kind == ExceptionKind.EXPLANATION;
        if (explained && criterion.mandatory() && criterion.binding() == Binding.ENFORCED) {
            throw Refused.invalid(ENFORCED, criterion.text());
        }
        if (!explained && !criterion.waivable()) {
            throw Refused.invalid(NOT_WAIVABLE, criterion.text());
        }
    }

    private static void check(Requirement requirement, ExceptionKind kind) {
        if (requirement.legal()) {
            throw Refused.invalid(NOT_WAIVABLE, requirement.text());
        }
        if (kind == ExceptionKind.ADAPTATION && !requirement.adaptable()) {
            throw Refused.invalid(NOT_ADAPTABLE, requirement.text());
        }
    }

    private Criterion criterion(Program program, CriterionCode code) {
        return checkpoints.of(program.key()).stream()
                .flatMap(checkpoint -> checkpoint.criteria().stream())
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(UNKNOWN, code.value()));
    }

    private Requirement requirement(Program program, RolloutId rollout, RequirementCode code) {
        return sheets.of(program, sheets.catalogue(program), rollout)
                .sheet()
                .line(code)
                .map(line -> line.required().requirement())
                .orElseThrow(() -> Refused.invalid(UNKNOWN, code.value()));
    }
}
