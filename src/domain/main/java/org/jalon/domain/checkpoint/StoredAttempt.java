package org.jalon.domain.checkpoint;

/** An attempt with the id its row got. */
public record StoredAttempt(long id, Attempt attempt) {}
