package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The hash of an entry: SHA-256, in hexadecimal, over the hash before it, its place, and all it
 * says. Of people only the parts they had, in their order: nobody can be added or left out unseen,
 * and who it was may be made anonymous.
 */
final class ChainHash {

    String of(String previous, long sequence, LogEntry entry) {
        StringBuilder text = new StringBuilder();
        add(text, previous, entry.rollout(), sequence, entry.at(), entry.kind());
        add(text, entry.checkpoint().map(CheckpointCode::value).orElse(""));
        add(text, entry.definitionVersion());
        add(text, entry.issue().map(issue -> Long.toString(issue.value())).orElse(""));
        add(text, entry.facts().size());
        entry.facts().forEach(fact -> add(text, fact.name(), fact.value()));
        add(text, entry.evidence().size());
        entry.evidence().forEach(evidence -> add(text, evidence));
        add(text, entry.people().size());
        entry.people().forEach(person -> add(text, person.part()));
        return sha256(text.toString());
    }

    private static void add(StringBuilder text, FrozenEvidence evidence) {
        add(text, evidence.criterion(), evidence.what(), evidence.value());
        add(text, written(evidence.digest()), written(evidence.at()), evidence.by().isPresent());
    }

    private static String written(Optional<?> part) {
        return part.map(present -> "+" + present).orElse("");
    }

    /** Each part with its length before it, so that no two lists of parts read the same. */
    private static void add(StringBuilder text, Object... parts) {
        for (Object part : parts) {
            String written = part.toString();
            text.append(written.length()).append(':').append(written).append('\n');
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
