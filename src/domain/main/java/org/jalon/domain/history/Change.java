package org.jalon.domain.history;

import org.jalon.domain.shared.Message;

/**
 * One thing that is not as it was.
 *
 * @param days by how many days a date moved; 0 for what has no size
 */
public record Change(Kind kind, Sense sense, Message text, long days) {
    /** A change that has no size. */
    public Change(Kind kind, Sense sense, Message text) {
        this(kind, sense, text, 0);
    }

    /** What sort of change it is; the order is the order of importance. */
    public enum Kind {
        ROLLOUT_ADDED,
        GO_LIVE_MOVED,
        CHECKPOINT_OUTLOOK,
        CHECKPOINT_PASSED,
        COLOUR_DECLARED,
        COLOUR_COMPUTED,
        SILENCE,
        WENT_LIVE,
        VERSION_MOVED,
        BLOCKED,
        MILESTONE_ACHIEVED,
        FORECAST_MOVED;

        /** Whether it is made of counted issues, which not everybody may know. */
        public boolean isCounted() {
            return this == COLOUR_COMPUTED || this == SILENCE || this == BLOCKED;
        }
    }

    /** Whether it is for the better; what is for the worse is read first. */
    public enum Sense {
        WORSE,
        BETTER,
        NEITHER
    }
}
