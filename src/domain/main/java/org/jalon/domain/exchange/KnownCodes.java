package org.jalon.domain.exchange;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The codes one part of the file introduces and others refer to. A code counts as known even when
 * the rest of its entry is wrong, so that one mistake is told once.
 */
final class KnownCodes {
    private final Set<String> codes = new LinkedHashSet<>();

    /** Reads a code that must be new. */
    Optional<String> introduce(Field field) {
        Optional<String> code = field.asCode();
        if (code.isPresent() && !codes.add(code.get())) {
            return field.wrong("exchange.duplicate", code.get());
        }
        return code;
    }

    /** Reads a code that must have been introduced. */
    Optional<String> refer(Field field) {
        Optional<String> code = field.asCode();
        if (code.isPresent() && !codes.contains(code.get())) {
            return field.wrong("exchange.not-in-file", code.get());
        }
        return code;
    }

    /** Those known so far, and those of the other. */
    KnownCodes with(KnownCodes other) {
        KnownCodes both = new KnownCodes();
        both.codes.addAll(codes);
        both.codes.addAll(other.codes);
        return both;
    }

    /** All codes in the order of the file. */
    Set<String> all() {
        return codes;
    }
}
