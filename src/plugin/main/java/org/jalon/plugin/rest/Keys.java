package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.method.MethodCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.setup.MethodLibrary;
import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.standard.VersionName;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Codes out of an address. One that cannot be a code is answered like one that nobody has. */
final class Keys {
    static final String NOT_A_DAY = "history.not-a-day";

    private Keys() {}

    static ProgramKey program(String text) {
        return new ProgramKey(checked(text, text));
    }

    static BusinessUnitCode businessUnit(String program, String text) {
        return new BusinessUnitCode(checked(program, text));
    }

    static MilestoneCode milestone(String program, String text) {
        return new MilestoneCode(checked(program, text));
    }

    static CheckpointCode checkpoint(String program, String text) {
        return new CheckpointCode(checked(program, text));
    }

    static CriterionCode criterion(String program, String text) {
        return new CriterionCode(checked(program, text));
    }

    /** The workstream a view is narrowed to; what cannot be one narrows nothing. */
    static Optional<WorkstreamCode> workstream(String text) {
        return Optional.ofNullable(text).filter(Code::isValid).map(WorkstreamCode::new);
    }

    static VersionName version(String program, String text) {
        return new VersionName(checked(program, text));
    }

    static MethodCode method(String text) {
        if (!MethodCode.isValid(text)) {
            throw Refused.notFound(MethodLibrary.NOT_FOUND, text);
        }
        return new MethodCode(text);
    }

    static BackgroundFunction function(String text) {
        return BackgroundFunction.byCode(text)
                .orElseThrow(() -> Refused.notFound("health.function.unknown", text));
    }

    /** A day in an address, as {@code 2026-11-20}; empty when none is given. */
    static Optional<LocalDate> day(String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notIso) {
            throw Refused.invalid(NOT_A_DAY, text);
        }
    }

    private static String checked(String program, String text) {
        if (!Code.isValid(text)) {
            throw Refused.notFound(VisiblePrograms.NOT_FOUND, program);
        }
        return text;
    }
}
