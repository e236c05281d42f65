package org.jalon.domain.checkpoint;

import java.time.LocalDate;

/** A dated proof that a criterion is met; {@code reference} says where it lies. */
public record Evidence(CriterionCode criterion, LocalDate date, String reference) {}
