package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.util.List;

/** Whether a transition goes through. */
public sealed interface TransitionDecision {
    /**
     * It goes through.
     *
     * @param conditions the gaps it leaves open
     * @param attempts the rows of the attempts made; none for an issue that serves no rollout
     */
    record Allowed(List<JudgedCriterion> conditions, List<Long> attempts)
            implements TransitionDecision {
        public Allowed {
            conditions = List.copyOf(conditions);
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * It does not go through.
     *
     * @param reason the rule that fired, as a sentence to be
     * @param missing what is missing, worst first; empty when nothing could be judged
     * @param help how one could go on all the same, such as by explaining
     */
    record Refused(Message reason, List<JudgedCriterion> missing, List<Message> help)
            implements TransitionDecision {
        public Refused {
            missing = List.copyOf(missing);
            help = List.copyOf(help);
        }
    }
}
