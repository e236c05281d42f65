package org.jalon.domain.receipt;

/** What an entry of the decision log tells; a name once written is never changed. */
public enum LogKind {
    /** Somebody asked for a decision. */
    PROPOSED,
    /** Somebody was asked to decide. */
    ASKED,
    /** Somebody who does not decide gave an opinion. */
    ADVISED,
    SIGNED_OFF,
    OBJECTED,
    ABSTAINED,
    /** Somebody tried to pass the checkpoint; what it was judged on is frozen here. */
    ATTEMPTED,
    /** The checkpoint was decided. */
    DECIDED,
    CONDITION_OPENED,
    CONDITION_CLOSED,
    EVIDENCE_ADDED,
    /** Somebody no longer stands by what they confirmed. */
    EVIDENCE_TAKEN_BACK,
    EXCEPTION_ASKED,
    EXCEPTION_GRANTED,
    EXCEPTION_REFUSED,
    EXCEPTION_EXTENDED,
    EXCEPTION_REVOKED,
    EXCEPTION_EXPIRED,
    /** The issue passed its checkpoint: the receipt of the transition is confirmed. */
    PASSED,
    /** An issue was found behind a checkpoint that it did not pass. */
    BYPASSED,
    /** The Business Unit said why. */
    EXPLAINED
}
