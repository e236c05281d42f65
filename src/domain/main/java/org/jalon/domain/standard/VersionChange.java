package org.jalon.domain.standard;

import org.jalon.domain.shared.Refused;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A move of a version as somebody sent it, before anybody looked at it.
 *
 * @param state the state to move to, as a word such as {@code sunset}
 * @param ends ISO date of a Sunset's last day; empty text when there is none
 */
public record VersionChange(String state, String ends) {
    public static final String UNKNOWN_STATE = "standard.version.unknown-state";
    public static final String NO_DATE = "standard.version.no-date";

    /** Missing texts count as empty ones. */
    public VersionChange {
        state = state == null ? "" : state.strip();
        ends = ends == null ? "" : ends.strip();
    }

    /** The state that is meant, or {@link Refused}. */
    public VersionState to() {
        return Arrays.stream(VersionState.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(UNKNOWN_STATE, state));
    }

    /** The day that is meant, or {@link Refused} when it is none. */
    public Optional<LocalDate> end() {
        try {
            return ends.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ends));
        } catch (DateTimeParseException noDate) {
            throw Refused.invalid(NO_DATE, ends);
        }
    }
}
