package org.jalon.domain.receipt;

/** How an issue probably got past its checkpoint; a name once written is never changed. */
public enum BypassWay {
    /** Moved to another project or issue type, with a status of the mover's choice. */
    MOVED,
    /** Carried over when the workflow of the project was changed. */
    MIGRATED,
    /** An add-on or a script ran the transition without its validators. */
    VALIDATORS_SKIPPED,
    /** A trigger of a development tool ran the transition. */
    TRIGGERED,
    /** It was created, such as imported, in that status. */
    IMPORTED,
    /** The status was changed without a trace in the history: by a script or in the database. */
    SILENT,
    /** The workflow lost its validator. */
    WORKFLOW_EDITED,
    /** Another transition leads there without asking. */
    PARALLEL_WAY,
    /** Jalon was switched off. */
    ADD_ON_OFF,
    UNKNOWN
}
