package org.jalon.plugin.rest;

import org.jalon.domain.conformity.Conformity;

/** How far mandatory requirements are met; the percentage is null where it is undefined. */
public record ConformityJson(
        int applicable,
        int conform,
        int waived,
        int notOrPartly,
        int notAssessed,
        Double percent,
        String percentReason) {

    static ConformityJson of(Conformity conformity, Words words) {
        return new ConformityJson(
                conformity.applicable(),
                conformity.conform(),
                conformity.waived(),
                conformity.notOrPartly(),
                conformity.notAssessed(),
                Words.number(conformity.percent()),
                words.reason(conformity.percent()));
    }
}
