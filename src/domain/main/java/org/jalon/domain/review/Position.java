package org.jalon.domain.review;

/** What somebody says when asked to sign off. */
public enum Position {
    AGREE,
    /** Not like this: the Business Unit has to come again. */
    OBJECT,
    /** Not at all: the rollout is to be stopped. */
    STOP,
    /** Takes part and leaves it to the others. */
    ABSTAIN;

    /** Whether it has to come with a reason. */
    public boolean needsReason() {
        return this == OBJECT || this == STOP;
    }
}
