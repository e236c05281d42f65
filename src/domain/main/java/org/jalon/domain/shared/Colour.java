package org.jalon.domain.shared;

/** How urgent it is to act, from green to red; the order is the order of urgency. */
public enum Colour {
    GREEN,
    AMBER,
    RED;

    /** The more urgent of the two. */
    public Colour worse(Colour other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether this colour claims less urgency than the other. */
    public boolean isBetterThan(Colour other) {
        return compareTo(other) < 0;
    }
}
