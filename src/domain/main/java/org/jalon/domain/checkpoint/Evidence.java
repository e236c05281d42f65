package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.ActorId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated proof that a criterion is met.
 *
 * @param reference where it lies, or what it says
 * @param by who brought it; empty for a file, and for what nobody brings
 * @param digest SHA-256 of an attachment, in hexadecimal, made when it was attached
 */
public record Evidence(
        CriterionCode criterion,
        LocalDate date,
        String reference,
        Optional<ActorId> by,
        Optional<String> digest) {
    /** Evidence that nobody in particular brought. */
    public Evidence(CriterionCode criterion, LocalDate date, String reference) {
        this(criterion, date, reference, Optional.empty(), Optional.empty());
    }

    /** Whether it is the very same, whoever brings it. */
    public boolean repeats(Evidence other) {
        return criterion.equals(other.criterion)
                && date.equals(other.date)
                && reference.equals(other.reference);
    }

    /** The same, brought by that person. */
    public Evidence broughtBy(ActorId person) {
        return new Evidence(criterion, date, reference, Optional.of(person), digest);
    }
}
