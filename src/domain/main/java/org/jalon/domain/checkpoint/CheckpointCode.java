package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Code;

/** The code of a checkpoint of the program, such as {@code CP4}. */
public record CheckpointCode(String value) {
    public CheckpointCode {
        Code.check("checkpoint", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
