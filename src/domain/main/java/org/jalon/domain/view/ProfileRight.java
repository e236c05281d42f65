package org.jalon.domain.view;

/** What of a Business Unit's profile somebody may change. */
public enum ProfileRight {
    /** All of it: the program's PMO. */
    ALL,
    /** What the unit says of itself: its lead. */
    OWN,
    /** Nothing. */
    NONE
}
