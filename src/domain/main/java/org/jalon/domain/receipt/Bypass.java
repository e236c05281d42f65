package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.util.Optional;

/**
 * An issue that is behind a checkpoint it did not pass, "passed without checkpoint" on screen. Its
 * Business Unit is asked for an explanation from the moment it is found.
 *
 * @param status Jira's id of the guarded status it is in
 * @param group the change that brought it there; empty when the history tells of none
 * @param entered when it got there, as far as the history tells
 * @param by who did it, as far as the history tells
 * @param left when it was found to be there no more
 */
public record Bypass(
        RolloutId rollout,
        JiraIssueId issue,
        CheckpointCode checkpoint,
        String status,
        BypassWay way,
        Optional<Long> group,
        Optional<Instant> entered,
        Optional<ActorId> by,
        Instant found,
        Optional<Explanation> explanation,
        Optional<Instant> left) {

    /** What the Business Unit said about it. */
    public record Explanation(String text, ActorId by, Instant at) {
        public Explanation {
            if (text.isBlank()) {
                throw new IllegalArgumentException("explanation without words");
            }
        }
    }

    /** Whether an explanation is still asked for. */
    public boolean isOpen() {
        return explanation.isEmpty();
    }

    Bypass explained(Explanation given) {
        return with(Optional.of(given), left);
    }

    Bypass leftAt(Instant when) {
        return with(explanation, Optional.of(when));
    }

    private Bypass with(Optional<Explanation> said, Optional<Instant> gone) {
        return new Bypass(
                rollout, issue, checkpoint, status, way, group, entered, by, found, said, gone);
    }
}
