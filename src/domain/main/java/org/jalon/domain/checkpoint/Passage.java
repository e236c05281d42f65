package org.jalon.domain.checkpoint;

/** What a transition through a checkpoint may do. */
public enum Passage {
    /** It goes through. */
    PASS,
    /** It goes through and conditions are opened for what is missing. */
    PASS_WITH_CONDITIONS,
    /** It goes through when a decision-maker of the Business Unit explains. */
    PASS_IF_EXPLAINED,
    /** It goes through when whoever asks gives a reason. */
    PASS_IF_REASONED,
    /** It goes through and is recorded as a gap. */
    PASS_RECORDED,
    /** It does not go through. */
    REFUSE
}
