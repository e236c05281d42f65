package org.jalon.domain.review;

import org.jalon.domain.checkpoint.CriterionCode;

import java.time.Instant;
import java.time.LocalDate;

/** Something that happened in a review; entries are only added, in one order for everybody. */
public sealed interface ReviewEntry {
    Instant at();

    /** Somebody spoke. */
    record Spoken(SignOff signOff) implements ReviewEntry {
        @Override
        public Instant at() {
            return signOff.at();
        }
    }

    /** It was decided; a review has at most one such entry. */
    record Decided(ReviewDecision decision) implements ReviewEntry {
        @Override
        public Instant at() {
            return decision.at();
        }
    }

    /** A condition of the decision was not met in time, so that the checkpoint is on hold again. */
    record Held(CriterionCode condition, LocalDate due, Instant at) implements ReviewEntry {}
}
