package org.jalon.domain.setup;

import org.jalon.domain.method.GuardedWorkflow;
import org.jalon.domain.shared.ActorId;

/** Port: the workflows of rollout issues in Jira. */
public interface RolloutWorkflows {
    /**
     * Makes the workflow and the statuses it needs, unless they are there.
     *
     * @return the workflow's name in Jira
     */
    String ensure(GuardedWorkflow workflow, ActorId by);
}
