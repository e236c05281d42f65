package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;

/**
 * The end of a rollout's log.
 *
 * @param after the sequence before its first change
 * @param last the sequence of its last change
 */
public record LogTail(RolloutId rollout, long after, long last) {
    public LogTail {
        if (after < 0 || last < after) {
            throw new IllegalArgumentException(rollout + ": from " + after + " to " + last);
        }
    }

    /** How many changes it has unless the log was trimmed or restarted. */
    public long length() {
        return last - after;
    }
}
