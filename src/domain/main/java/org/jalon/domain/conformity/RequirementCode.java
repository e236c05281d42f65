package org.jalon.domain.conformity;

import org.jalon.domain.shared.Code;

/** The code of a requirement, such as {@code R11}; it stays when a version changes the text. */
public record RequirementCode(String value) {
    public RequirementCode {
        Code.check("requirement", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
