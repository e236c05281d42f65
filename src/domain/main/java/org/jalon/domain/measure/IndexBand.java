package org.jalon.domain.measure;

import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Figure;

import java.util.Optional;

/**
 * The colour of an index by the two-sided bands of FEMA's program dashboard: too good is a signal
 * as well. Green 0.95 to 1.05, amber 0.90 to 1.10, red outside (domain notes 4.1).
 */
public final class IndexBand {

    /** The colour of the unrounded index; empty when it is undefined. */
    public Optional<Colour> of(Figure index) {
        return index.value().isEmpty()
                ? Optional.empty()
                : Optional.of(of(index.value().getAsDouble()));
    }

    private static Colour of(double index) {
        if (index < 0.90 || index > 1.10) {
            return Colour.RED;
        }
        return index < 0.95 || index > 1.05 ? Colour.AMBER : Colour.GREEN;
    }
}
