package org.jalon.domain.shared;

/** Port: tells whether anything may have been written on this node in the meantime. */
public interface Writes {
    /** How many units of work have ended on this node since it started. */
    long ended();
}
