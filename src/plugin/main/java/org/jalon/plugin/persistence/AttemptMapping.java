package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.StoredAttempt;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.AttemptRow;

import java.time.Instant;
import java.util.Optional;

/** Between an attempt and its row. */
final class AttemptMapping {

    StoredAttempt attempt(AttemptRow row) {
        Attempt attempt =
                new Attempt(
                        RowKey.rollout(row.getRolloutKey()),
                        new JiraIssueId(row.getIssueId()),
                        row.getActionId(),
                        row.getFromStatus(),
                        Optional.ofNullable(row.getToStatus()),
                        new CheckpointCode(row.getCheckpointCode()),
                        row.getDefinitionVersion(),
                        row.getInputsHash() == null ? "" : row.getInputsHash(),
                        Optional.ofNullable(row.getOutcome()).map(Outcome::valueOf),
                        row.getRuleId(),
                        new ActorId(row.getActorKey()),
                        Instant.ofEpochMilli(row.getAttemptedAt()),
                        Optional.ofNullable(row.getExplanation()),
                        Attempt.Standing.valueOf(row.getStanding()),
                        row.isObserved(),
                        Optional.ofNullable(row.getErrorId()));
        return new StoredAttempt(row.getID(), attempt);
    }

    Columns columns(Attempt attempt) {
        return new Columns()
                .with("ROLLOUT_KEY", RowKey.of(attempt.rollout()))
                .with("ISSUE_ID", attempt.issue().value())
                .with("ACTION_ID", attempt.action())
                .with("FROM_STATUS", attempt.fromStatus())
                .with("TO_STATUS", attempt.toStatus())
                .with("CHECKPOINT_CODE", attempt.checkpoint().value())
                .with("DEFINITION_VERSION", attempt.definitionVersion())
                .with("INPUTS_HASH", attempt.inputsHash())
                .with("OUTCOME", attempt.outcome().map(Outcome::name))
                .with("RULE_ID", attempt.rule())
                .with("ACTOR_KEY", attempt.actor().key())
                .with("ATTEMPTED_AT", attempt.at().toEpochMilli())
                .with("EXPLANATION", attempt.explanation())
                .with("STANDING", attempt.standing().name())
                .with("OBSERVED", attempt.observed())
                .with("ERROR_ID", attempt.error());
    }
}
