package org.jalon.domain.program;

import org.jalon.domain.shared.Code;

/** The short key of a program, unique in this Jira. */
public record ProgramKey(String value) {
    public ProgramKey {
        Code.check("program", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
