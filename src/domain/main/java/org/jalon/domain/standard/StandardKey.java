package org.jalon.domain.standard;

import org.jalon.domain.shared.Code;

/** The short key of a Standard, such as {@code XBP}. */
public record StandardKey(String value) {
    public StandardKey {
        Code.check("standard", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
