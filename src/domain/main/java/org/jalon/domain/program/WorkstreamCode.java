package org.jalon.domain.program;

import org.jalon.domain.shared.Code;

/** The code of a workstream, such as {@code WS3}. */
public record WorkstreamCode(String value) {
    public WorkstreamCode {
        Code.check("workstream", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
