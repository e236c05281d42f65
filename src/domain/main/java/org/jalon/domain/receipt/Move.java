package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;

/**
 * A transition that is running through a guarded action, as its post-function sees it.
 *
 * @param action Jira's id of the workflow action
 * @param status Jira's id of the status it leads to
 * @param attempts the attempts that the validator made in this very transition; empty: it did not
 *     run; present without one: the issue serves no rollout
 * @param means how the transition was run, when it said so
 */
public record Move(
        JiraIssueId issue,
        CheckpointCode checkpoint,
        int action,
        String status,
        Optional<ActorId> actor,
        Optional<List<Long>> attempts,
        Optional<Receipt.Means> means) {}
