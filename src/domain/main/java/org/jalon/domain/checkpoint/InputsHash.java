package org.jalon.domain.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * A fingerprint of what a verdict rests on, so that years later nobody can say it rested on
 * something else. People are left out: anonymising a user must not break it.
 */
public final class InputsHash {

    /**
     * SHA-256, in hexadecimal, over the definition's code and version, the day, the outcome with
     * its rule, every finding, and what stands in for it.
     */
    public String of(Checkpoint checkpoint, LocalDate asOf, Evaluation.Verdict verdict) {
        StringBuilder text = new StringBuilder();
        add(text, checkpoint.code(), checkpoint.version(), asOf);
        add(text, verdict.outcome(), verdict.rule());
        for (JudgedCriterion judged : verdict.criteria()) {
            Finding finding = judged.finding();
            add(text, judged.criterion().code(), finding.state(), finding.reason().key());
            // Only plain arguments: a text in languages has no order of its own.
            List<Object> plain =
                    finding.reason().args().stream()
                            .filter(a -> a instanceof Number || a instanceof String)
                            .toList();
            add(text, plain);
            judged.exemption().ifPresent(it -> add(text, it.kind(), it.until(), it.reason()));
            finding.evidence()
                    .ifPresent(
                            proof -> {
                                add(text, proof.date(), proof.reference());
                                proof.digest().ifPresent(digest -> add(text, digest));
                            });
        }
        return sha256(text.toString());
    }

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
