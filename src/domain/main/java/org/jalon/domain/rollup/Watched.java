package org.jalon.domain.rollup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What open issues that are watched are counted by.
 *
 * @param due empty for those without a due date
 */
public record Watched(FactKind kind, Optional<LocalDate> due) {}
