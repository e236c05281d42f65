package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Optional;

/**
 * Somebody wants to move a rollout issue through a checkpoint.
 *
 * @param action Jira's id of the workflow action
 * @param toStatus Jira's id of the status the action leads to, when the workflow tells
 * @param explanation the comment given on the transition screen
 * @param observed the guard only watches yet: it records what it would have said and lets through
 */
public record TransitionRequest(
        JiraIssueId issue,
        CheckpointCode checkpoint,
        int action,
        Optional<String> toStatus,
        ActorId actor,
        Optional<String> explanation,
        boolean observed) {

    /** A request to a guard that binds. */
    public TransitionRequest(
            JiraIssueId issue,
            CheckpointCode checkpoint,
            int action,
            Optional<String> toStatus,
            ActorId actor,
            Optional<String> explanation) {
        this(issue, checkpoint, action, toStatus, actor, explanation, false);
    }
}
