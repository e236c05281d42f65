package org.jalon.domain.receipt;

/** A bypass with the id its row got. */
public record StoredBypass(long id, Bypass bypass) {}
