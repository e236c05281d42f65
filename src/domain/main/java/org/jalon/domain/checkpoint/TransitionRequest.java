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
 */
public record TransitionRequest(
        JiraIssueId issue,
        CheckpointCode checkpoint,
        int action,
        Optional<String> toStatus,
        ActorId actor,
        Optional<String> explanation) {}
