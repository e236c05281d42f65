package org.jalon.domain.receipt;

/** How people know a status, and whether work that is in it is done. */
public record StatusFace(String name, boolean done) {}
