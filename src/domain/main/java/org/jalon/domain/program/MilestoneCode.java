package org.jalon.domain.program;

import org.jalon.domain.shared.Code;

/** The code of a milestone of the plan, such as {@code M09}. */
public record MilestoneCode(String value) {
    public MilestoneCode {
        Code.check("milestone", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
