package org.jalon.domain.exemption;

import org.jalon.domain.rollout.RolloutId;

/**
 * The identity of an exception.
 *
 * @param number counts the exceptions of a rollout, from 1
 */
public record ExceptionId(RolloutId rollout, int number) {
    public ExceptionId {
        if (number < 1) {
            throw new IllegalArgumentException("exception " + number);
        }
    }
}
