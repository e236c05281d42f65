package org.jalon.domain.history;

/** How the values of a past day came to be kept; a trend may be drawn through {@link #CUT} only. */
public enum DayOrigin {
    /** Taken within an hour of the end of the day. */
    CUT,
    /** Taken later than that: what happened in between is in it (a "backfilled" snapshot). */
    CUT_LATE,
    /**
     * Put together afterwards from what carries a date: forecasts, declared colours, resolutions.
     * What carries none, such as cost, blocked issues and checkpoints, is not known of that day.
     */
    RECONSTRUCTED
}
