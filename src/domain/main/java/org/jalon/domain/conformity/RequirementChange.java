package org.jalon.domain.conformity;

/** What a version does to a requirement of the version before it. */
public enum RequirementChange {
    NEW,
    CHANGED,
    DROPPED
}
