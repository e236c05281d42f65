package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Code;

/** The code of a role that signs off, unique in its checkpoint, such as {@code security}. */
public record SignOffRoleCode(String value) {
    public SignOffRoleCode {
        Code.check("sign-off role", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
