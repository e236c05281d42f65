package org.jalon.domain.exemption;

/** The three things a Business Unit can say when it can't meet something. */
public enum ExceptionKind {
    /** Not for us: done in another way. */
    ADAPTATION,
    /** Not yet: left out for a time, when the program approves. */
    WAIVER,
    /** Going ahead anyway: a decision-maker of the Business Unit says why. */
    EXPLANATION;

    /** Whether it counts only once it is approved. */
    public boolean needsApproval() {
        return this == WAIVER;
    }
}
