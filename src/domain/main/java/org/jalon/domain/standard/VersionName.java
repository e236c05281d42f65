package org.jalon.domain.standard;

import org.jalon.domain.shared.Code;

/** The name of a version of a Standard, such as {@code v3.0}. */
public record VersionName(String value) {
    public VersionName {
        Code.check("version", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
