package org.jalon.domain.checkpoint;

import java.time.LocalDate;

/**
 * What stands in for a criterion that is not met: an approved waiver or an adaptation, in force. It
 * never makes the criterion count as met.
 *
 * @param until the last day it holds
 * @param reason as it was given
 */
public record Exemption(Kind kind, LocalDate until, String reason) {
    /** What sort of exception it is. */
    public enum Kind {
        WAIVER,
        ADAPTATION
    }
}
