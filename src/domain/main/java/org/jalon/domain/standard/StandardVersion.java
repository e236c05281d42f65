package org.jalon.domain.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a Standard; {@code ends} is when its support stops, {@code note} what it brought.
 */
public record StandardVersion(
        VersionName name,
        LocalDate published,
        VersionState state,
        Optional<LocalDate> ends,
        String note) {}
