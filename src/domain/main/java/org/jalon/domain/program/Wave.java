package org.jalon.domain.program;

import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rollouts that go together, as the program calls them.
 *
 * @param number as its rollouts refer to it
 * @param from when the wave is meant to begin
 * @param to when it is meant to be over, never before it begins
 */
public record Wave(
        int number, LocalizedText name, Optional<LocalDate> from, Optional<LocalDate> to) {
    public Wave {
        boolean backwards = from.isPresent() && to.filter(from.get()::isAfter).isPresent();
        if (number < 1 || backwards) {
            throw new IllegalArgumentException("wave " + number + " from " + from + " to " + to);
        }
    }
}
