package org.jalon.domain.receipt;

import org.jalon.domain.shared.ActorId;

import java.time.Instant;
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
        Optional<ActorId> by) {}
