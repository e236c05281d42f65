package org.jalon.domain.review;

/** What votes come to under a decision rule. */
public enum VoteResult {
    /** More has to be heard, or the time to object is not over. */
    OPEN,
    CARRIED,
    FAILED
}
