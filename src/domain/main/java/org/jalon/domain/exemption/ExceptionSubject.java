package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.conformity.RequirementCode;

/** What cannot be met. */
public sealed interface ExceptionSubject {
    /** A criterion of a checkpoint. */
    record OfCriterion(CriterionCode code) implements ExceptionSubject {}

    /** A requirement of the Standard. */
    record OfRequirement(RequirementCode code) implements ExceptionSubject {}

    /** The code as people read it. */
    default String text() {
        return switch (this) {
            case OfCriterion criterion -> criterion.code().value();
            case OfRequirement requirement -> requirement.code().value();
        };
    }
}
