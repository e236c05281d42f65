package org.jalon.plugin.rest;

import java.util.List;

/** The numbers of all rules, the one that counts first at the front. */
public record RuleOrderJson(List<Integer> numbers) {

    static List<Integer> of(RuleOrderJson sent) {
        return sent == null || sent.numbers() == null ? List.of() : sent.numbers();
    }
}
