package org.jalon.domain.receipt;

/** What somebody had to do with a decision; a name once written is never changed. */
public enum Part {
    PROPOSED,
    ASKED,
    DECIDED,
    ADVISED,
    /** Decided or advised otherwise; kept, whatever came of it. */
    DISAGREED,
    /** Did what was decided, such as the transition. */
    ACTED,
    /** Entered it for somebody who has no account. */
    ON_BEHALF
}
