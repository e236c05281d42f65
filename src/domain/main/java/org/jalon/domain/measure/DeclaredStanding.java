package org.jalon.domain.measure;

import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.shared.Colour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a Business Unit says of itself beside what the figures say. The two are never merged; a
 * better word than the figures is what the field calls a watermelon, green outside and red inside.
 *
 * @param latest the last colour declared on or before the day
 */
public record DeclaredStanding(Optional<DeclaredColour> latest, Optional<Colour> computed) {

    /** The standing on that day; of two colours of one day the later in the list counts. */
    public static DeclaredStanding of(
            List<DeclaredColour> declared, Optional<Colour> computed, LocalDate asOf) {
        return new DeclaredStanding(
                declared.stream()
                        .filter(colour -> !colour.date().isAfter(asOf))
                        .reduce((one, next) -> next.date().isBefore(one.date()) ? one : next),
                computed);
    }

    /** Whether the declared colour claims less urgency than the computed one. */
    public boolean isBetterThanComputed() {
        return latest.isPresent()
                && computed.isPresent()
                && latest.get().colour().isBetterThan(computed.get());
    }
}
