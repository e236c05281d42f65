package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A piece of evidence as it was when the decision was taken.
 *
 * @param criterion the code of the criterion it speaks for; empty for none in particular
 * @param what what was looked at, such as a field, an attachment or a link
 * @param value what it said
 * @param digest SHA-256 of an attachment, made when it was attached
 * @param at when it came about
 * @param by whose it is; outside of the hash, so that a person can be made anonymous
 */
public record FrozenEvidence(
        String criterion,
        String what,
        String value,
        Optional<String> digest,
        Optional<Instant> at,
        Optional<ActorId> by) {
    /** What a criterion was found to rest on. */
    static FrozenEvidence of(JudgedCriterion judged) {
        Optional<Evidence> proof = judged.finding().evidence();
        return new FrozenEvidence(
                judged.criterion().code().value(),
                judged.finding().state() + " " + judged.finding().reason().key(),
                proof.map(Evidence::reference).orElseGet(() -> plain(judged)),
                proof.flatMap(Evidence::digest),
                proof.map(known -> known.date().atStartOfDay(ZoneOffset.UTC).toInstant()),
                proof.flatMap(Evidence::by));
    }

    /** Numbers and codes of the reason; a text in languages says nothing that is not defined. */
    private static String plain(JudgedCriterion judged) {
        return judged.finding().reason().args().stream()
                .filter(arg -> arg instanceof Number || arg instanceof String)
                .map(Object::toString)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
