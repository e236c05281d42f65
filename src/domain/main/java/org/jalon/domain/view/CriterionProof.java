package org.jalon.domain.view;

import java.time.LocalDate;

/** What somebody brings forward for a criterion. */
public sealed interface CriterionProof {
    /** Dated evidence; {@code reference} says where it lies. */
    record Recorded(LocalDate date, String reference) implements CriterionProof {}

    /** Their word, with a comment. */
    record Confirmed(String comment) implements CriterionProof {}

    /** They take their word back, and say why. */
    record TakenBack(String comment) implements CriterionProof {}
}
