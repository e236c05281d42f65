package org.jalon.domain.view;

import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A dependency with its dates.
 *
 * @param waiting name of the Business Unit that waits
 * @param from name of the one it waits for, else the key of the project
 * @param neededBy when the waiting issue is due, else its milestone; empty when nobody said
 * @param forecast when the issue it waits for is due, else its milestone; likewise
 * @param daysLate by how many days it comes too late; 0 when in time, or not known
 */
public record DependencyLine(
        Dependency dependency,
        LocalizedText waiting,
        LocalizedText from,
        Optional<LocalDate> neededBy,
        Optional<LocalDate> forecast,
        long daysLate) {
    /** The latest first, then what is needed first. */
    static final Comparator<DependencyLine> LATE_FIRST =
            Comparator.comparingLong((DependencyLine line) -> -line.daysLate())
                    .thenComparing(line -> line.neededBy().orElse(LocalDate.MAX))
                    .thenComparing(line -> line.dependency().waiting().id());

    /** What is not done comes today at the earliest, whatever its forecast was. */
    static long daysLate(
            Optional<LocalDate> neededBy, Optional<LocalDate> forecast, LocalDate today) {
        if (neededBy.isEmpty()) {
            return 0;
        }
        LocalDate comes = forecast.filter(today::isBefore).orElse(today);
        return Math.max(0, ChronoUnit.DAYS.between(neededBy.get(), comes));
    }
}
