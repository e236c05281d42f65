package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Code;

/** The code of a criterion, unique in its program, such as {@code CP4-3}. */
public record CriterionCode(String value) {
    public CriterionCode {
        Code.check("criterion", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
