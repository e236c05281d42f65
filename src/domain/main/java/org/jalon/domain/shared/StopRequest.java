package org.jalon.domain.shared;

/** Tells long work that it is wanted no longer, because the add-on is being switched off. */
@FunctionalInterface
public interface StopRequest {
    /** For work that nobody interrupts. */
    StopRequest NEVER = () -> false;

    /** Whether to stop at the next place where nothing is left half-done. */
    boolean isMade();
}
