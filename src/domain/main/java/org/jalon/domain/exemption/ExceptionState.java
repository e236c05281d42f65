package org.jalon.domain.exemption;

/** How an exception stands on a day. */
public enum ExceptionState {
    /** Waits for approval; until then nothing is excused. */
    ASKED,
    IN_FORCE,
    /** Its time has run out: what it stood in for is open again, and a waived one nonconform. */
    EXPIRED,
    DECLINED,
    REVOKED
}
