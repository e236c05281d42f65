package org.jalon.domain.organisation;

import org.jalon.domain.shared.Code;

/** The short code of a Business Unit, such as {@code FR}. */
public record BusinessUnitCode(String value) {
    public BusinessUnitCode {
        Code.check("business unit", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
