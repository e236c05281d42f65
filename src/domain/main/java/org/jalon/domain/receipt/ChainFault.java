package org.jalon.domain.receipt;

/**
 * The first place at which a chain does not hold.
 *
 * @param sequence the place of the entry that is not as it was written
 */
public record ChainFault(long sequence, Reason reason) {

    /** What is wrong there. */
    public enum Reason {
        /** What it says is not what was written. */
        ALTERED,
        /** It does not name the entry before it. */
        UNLINKED,
        /** There is no such entry, but later ones. */
        MISSING,
        /** The chain was longer once. */
        CUT_OFF
    }
}
