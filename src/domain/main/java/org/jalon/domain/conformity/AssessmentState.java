package org.jalon.domain.conformity;

/**
 * How a rollout stands to a requirement. Waived is permitted for a time and never counted as
 * conform; not assessed is not conform either.
 */
public enum AssessmentState {
    CONFORM,
    PARTLY_CONFORM,
    NOT_CONFORM,
    WAIVED,
    NOT_APPLICABLE,
    NOT_ASSESSED
}
