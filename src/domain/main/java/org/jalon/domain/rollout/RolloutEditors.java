package org.jalon.domain.rollout;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

/** Port: who may speak for a rollout. */
public interface RolloutEditors {
    /** Whether this person may edit the rollout's own issue; false when it does not exist. */
    boolean mayEdit(ActorId actor, JiraIssueId rolloutIssue);
}
