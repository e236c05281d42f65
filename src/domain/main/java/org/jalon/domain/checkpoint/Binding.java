package org.jalon.domain.checkpoint;

/** How far a criterion binds a Business Unit; the order is from mild to strict. */
public enum Binding {
    ADVISORY,
    COMPLY_OR_EXPLAIN,
    ENFORCED;

    /** The stricter of the two. */
    public Binding stricter(Binding other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
