package org.jalon.domain.conformity;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What may be said of a requirement: law is not waived, and no waiver is without an end. */
final class AssessmentRules {
    static final String UNKNOWN_REQUIREMENT = "conformity.unknown-requirement";
    static final String UNKNOWN_STATE = "conformity.unknown-state";
    static final String LEGAL = "conformity.legal-not-waivable";
    static final String NO_END = "conformity.waiver-without-end";
    static final String ENDED = "conformity.waiver-ended";
    static final String NOTE_TOO_LONG = "conformity.note-too-long";
    static final int LONGEST_NOTE = 1000;

    private AssessmentRules() {}

    /** The assessment that was asked for, or {@link Refused} with the rule that it breaks. */
    static Assessment assessment(
            AssessmentSheet sheet, AssessmentRequest request, ActorId by, Instant at) {
        SheetLine line =
                sheet.lines().stream()
                        .filter(it -> it.code().value().equals(request.requirement()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Refused.invalid(
                                                UNKNOWN_REQUIREMENT,
                                                request.requirement(),
                                                sheet.version().value()));
        AssessmentState state =
                request.knownState()
                        .orElseThrow(() -> Refused.invalid(UNKNOWN_STATE, request.state()));
        if (request.note().length() > LONGEST_NOTE) {
            throw Refused.invalid(NOTE_TOO_LONG, request.note().length(), LONGEST_NOTE);
        }
        return new Assessment(
                line.code(),
                sheet.version(),
                sheet.asOf(),
                at,
                Optional.of(by),
                state,
                until(line, state, request, sheet.asOf()),
                request.note());
    }

    private static Optional<LocalDate> until(
            SheetLine line, AssessmentState state, AssessmentRequest request, LocalDate today) {
        if (state != AssessmentState.WAIVED) {
            return Optional.empty();
        }
        if (line.required().requirement().legal()) {
            throw Refused.invalid(LEGAL, line.code().value());
        }
        LocalDate end =
                day(request.until())
                        .orElseThrow(() -> Refused.invalid(NO_END, line.code().value()));
        if (end.isBefore(today)) {
            throw Refused.invalid(ENDED, line.code().value(), end);
        }
        return Optional.of(end);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
