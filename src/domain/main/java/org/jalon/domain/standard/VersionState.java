package org.jalon.domain.standard;

/** The life of a version; Sunset ends on a date, Contained takes no new deployment. */
public enum VersionState {
    DRAFT,
    CURRENT,
    CONTAINED,
    SUNSET,
    RETIRED
}
