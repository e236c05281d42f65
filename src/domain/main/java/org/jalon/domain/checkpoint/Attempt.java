package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody tried to take a rollout through a checkpoint; stored whether it went through or not.
 *
 * @param action Jira's id of the workflow action
 * @param fromStatus Jira's id of the status the issue was in
 * @param toStatus Jira's id of the status the action leads to, when the workflow tells
 * @param definitionVersion version of the checkpoint's definition; 0 when it could not be read
 * @param inputsHash SHA-256 over definition and findings, without people; empty when not evaluated
 * @param outcome empty for "not evaluated"
 * @param explanation what the actor gave as a reason
 * @param standing what became of it
 * @param observed it was let through only because the guard does not bind yet
 * @param error the id under which the log tells why it could not be evaluated
 */
public record Attempt(
        RolloutId rollout,
        JiraIssueId issue,
        int action,
        String fromStatus,
        Optional<String> toStatus,
        CheckpointCode checkpoint,
        int definitionVersion,
        String inputsHash,
        Optional<Outcome> outcome,
        String rule,
        ActorId actor,
        Instant at,
        Optional<String> explanation,
        Standing standing,
        boolean observed,
        Optional<String> error) {

    /** What became of an attempt. */
    public enum Standing {
        /** The validator refused; nothing moved. */
        REFUSED,
        /** The validator let it through; whether the status changed is not known yet. */
        PENDING,
        /** The status of the issue changed afterwards. */
        CONFIRMED,
        /** It was let through, but the status never changed. */
        VOID
    }

    /** The same attempt, and what became of it. */
    public Attempt settled(Standing now) {
        return new Attempt(
                rollout,
                issue,
                action,
                fromStatus,
                toStatus,
                checkpoint,
                definitionVersion,
                inputsHash,
                outcome,
                rule,
                actor,
                at,
                explanation,
                now,
                observed,
                error);
    }
}
