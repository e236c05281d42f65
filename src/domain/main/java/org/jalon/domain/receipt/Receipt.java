package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a transition into a guarded status leaves behind.
 *
 * @param status Jira's id of the guarded status
 * @param attempts the rows of the attempts it was made of, one for each rollout the issue serves
 * @param actor who moved the issue; empty for nobody that Jira knows
 * @param since the newest change of the issue when it was written; its own change is newer
 * @param group the change of the status that it stands for; empty until it is known, or when the
 *     history tells of none
 * @param means how the transition was run, when it said so
 * @param error the id under which Jira's log tells why nothing could be evaluated at all
 */
public record Receipt(
        JiraIssueId issue,
        CheckpointCode checkpoint,
        String status,
        Basis basis,
        List<Long> attempts,
        Optional<ActorId> actor,
        Instant at,
        long since,
        Optional<Long> group,
        Optional<Means> means,
        Optional<String> error,
        Standing standing) {
    public Receipt {
        attempts = List.copyOf(attempts);
    }

    /** The same with what became of it. */
    public Receipt settled(Standing now, Optional<Long> change) {
        return new Receipt(
                issue,
                checkpoint,
                status,
                basis,
                attempts,
                actor,
                at,
                since,
                change,
                means,
                error,
                now);
    }

    /** What became of a receipt; a name once written is never changed. */
    public enum Standing {
        /** Written inside the transition, which may still fail. */
        PENDING,
        /** The issue is in the status by the change it stands for. */
        CONFIRMED,
        /** The issue was, and has left since. */
        LEFT,
        /** The status never changed. */
        VOID
    }

    /** How somebody ran a transition past its validators; a name once written is never changed. */
    public enum Means {
        /** An add-on or a script asked Jira to leave the validators out. */
        SKIPPED,
        /** A trigger of a development tool, which asks no validator. */
        TRIGGERED
    }
}
