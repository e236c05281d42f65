package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.CriterionStrength;

import java.util.Arrays;
import java.util.List;

/** How much criteria are to count and bind, as it was sent, with the version it was read from. */
public record StrengthsJson(int version, List<Strength> criteria) {
    static final String UNREADABLE = "checkpoint.definition.unreadable";

    /** One criterion. */
    public record Strength(String code, boolean mandatory, boolean waivable, String binding) {}

    static List<CriterionStrength> strengths(StrengthsJson sent) {
        if (sent == null || sent.criteria() == null) {
            throw Refused.invalid(UNREADABLE);
        }
        long codes = sent.criteria().stream().map(Strength::code).distinct().count();
        if (codes != sent.criteria().size()) {
            throw Refused.invalid(UNREADABLE);
        }
        return sent.criteria().stream().map(StrengthsJson::strength).toList();
    }

    private static CriterionStrength strength(Strength sent) {
        Binding binding =
                Arrays.stream(Binding.values())
                        .filter(it -> Words.word(it).equals(sent.binding()))
                        .findFirst()
                        .orElseThrow(() -> Refused.invalid(UNREADABLE));
        if (!Code.isValid(sent.code())) {
            throw Refused.invalid(UNREADABLE);
        }
        return new CriterionStrength(
                new CriterionCode(sent.code()), sent.mandatory(), sent.waivable(), binding);
    }
}
