package org.jalon.plugin.rest;

import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.CriterionProof;

import java.time.LocalDate;

/**
 * What is brought forward for a criterion, as it was sent.
 *
 * @param kind {@code recorded} with date and reference, {@code confirmed} or {@code taken-back}
 *     with a comment
 */
public record ProofJson(String kind, String date, String reference, String comment) {
    static final String UNREADABLE = "checkpoint.proof.unreadable";

    static CriterionProof proof(ProofJson sent) {
        if (sent == null || sent.kind() == null) {
            throw Refused.invalid(UNREADABLE);
        }
        return switch (sent.kind()) {
            case "recorded" -> new CriterionProof.Recorded(sent.day(), text(sent.reference()));
            case "confirmed" -> new CriterionProof.Confirmed(text(sent.comment()));
            case "taken-back" -> new CriterionProof.TakenBack(text(sent.comment()));
            default -> throw Refused.invalid(UNREADABLE);
        };
    }

    private LocalDate day() {
        return Keys.day(date).orElseThrow(() -> Refused.invalid(UNREADABLE));
    }

    private static String text(String sent) {
        return sent == null ? "" : sent;
    }
}
