package org.jalon.domain.conformity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An assessment as somebody sent it, before anybody looked at it.
 *
 * @param state the state as a word, such as {@code partly-conform}
 */
public record AssessmentRequest(String requirement, String state, String note) {
    /** Missing texts count as empty ones. */
    public AssessmentRequest {
        requirement = requirement == null ? "" : requirement.strip();
        state = state == null ? "" : state.strip();
        note = note == null ? "" : note.strip();
    }

    Optional<AssessmentState> knownState() {
        return Arrays.stream(AssessmentState.values())
                .filter(known -> word(known).equals(state))
                .findFirst();
    }

    private static String word(AssessmentState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
