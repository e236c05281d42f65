package org.jalon.domain.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a Standard; {@code ends} is when its support stops, {@code note} what it brought.
 * A Sunset without an end date is only a wish, so there is none.
 */
public record StandardVersion(
        VersionName name,
        LocalDate published,
        VersionState state,
        Optional<LocalDate> ends,
        String note) {

    public StandardVersion {
        if (state == VersionState.SUNSET && ends.isEmpty()) {
            throw new IllegalArgumentException("sunset without an end date: " + name);
        }
    }

    /** Whether Business Units may have been asked to work by it: any version that is no draft. */
    public boolean isPublished() {
        return state != VersionState.DRAFT;
    }

    /** The same version in another state of its life. */
    StandardVersion in(VersionState other, Optional<LocalDate> end) {
        return new StandardVersion(name, published, other, end, note);
    }

    /** The version that was a draft, Current from that day on. */
    StandardVersion publishedOn(LocalDate day) {
        return new StandardVersion(name, day, VersionState.CURRENT, ends, note);
    }
}
