package org.jalon.domain.conformity;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.time.Instant;
import java.util.Optional;

/**
 * What may be said of a requirement. That it is waived nobody says of themselves: it is asked for
 * as an exception, and somebody else approves it.
 */
final class AssessmentRules {
    static final String UNKNOWN_REQUIREMENT = "conformity.unknown-requirement";
    static final String UNKNOWN_STATE = "conformity.unknown-state";
    static final String WAIVED = "conformity.waived-by-exception";
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
        if (state == AssessmentState.WAIVED) {
            throw Refused.invalid(WAIVED, line.code().value());
        }
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
                Optional.empty(),
                request.note());
    }
}
