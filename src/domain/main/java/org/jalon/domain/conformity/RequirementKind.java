package org.jalon.domain.conformity;

/** Whether a requirement counts in the conformity of a Business Unit or is only recommended. */
public enum RequirementKind {
    MANDATORY,
    ADVISORY
}
