package org.jalon.domain.checkpoint;

/**
 * What an evaluation comes to. The order is the precedence: Stop > Rework > Hold > Conditional go >
 * Go.
 */
public enum Outcome {
    GO,
    CONDITIONAL_GO,
    HOLD,
    REWORK,
    STOP;

    /** The one that takes precedence. */
    public Outcome over(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
