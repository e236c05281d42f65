package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.Bypass;
import org.jalon.domain.receipt.BypassWay;
import org.jalon.domain.receipt.StoredBypass;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.BypassRow;

import java.time.Instant;
import java.util.Optional;

/** Between a bypass and its row. */
final class BypassMapping {
    StoredBypass bypass(BypassRow row) {
        Bypass bypass =
                new Bypass(
                        RowKey.rollout(row.getRolloutKey()),
                        new JiraIssueId(row.getIssueId()),
                        new CheckpointCode(row.getCheckpointCode()),
                        row.getStatusId(),
                        BypassWay.valueOf(row.getLikelyWay()),
                        Optional.ofNullable(row.getChangeGroup()),
                        instant(row.getEnteredAt()),
                        Optional.ofNullable(row.getActorKey()).map(ActorId::new),
                        Instant.ofEpochMilli(row.getFoundAt()),
                        explanation(row),
                        instant(row.getLeftAt()));
        return new StoredBypass(row.getID(), bypass);
    }

    private static Optional<Bypass.Explanation> explanation(BypassRow row) {
        return Optional.ofNullable(row.getExplanation())
                .map(
                        text ->
                                new Bypass.Explanation(
                                        text,
                                        new ActorId(row.getExplainedBy()),
                                        Instant.ofEpochMilli(row.getExplainedAt())));
    }

    private static Optional<Instant> instant(Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }

    Columns columns(Bypass bypass) {
        return new Columns()
                .with("BYPASS_KEY", key(bypass))
                .with("ROLLOUT_KEY", RowKey.of(bypass.rollout()))
                .with("PROGRAM_KEY", bypass.rollout().program().value())
                .with("ISSUE_ID", bypass.issue().value())
                .with("CHECKPOINT_CODE", bypass.checkpoint().value())
                .with("STATUS_ID", bypass.status())
                .with("LIKELY_WAY", bypass.way().name())
                .with("CHANGE_GROUP", bypass.group())
                .with("ENTERED_AT", bypass.entered().map(Instant::toEpochMilli))
                .with("ACTOR_KEY", bypass.by().map(ActorId::key))
                .with("FOUND_AT", bypass.found().toEpochMilli())
                .with("EXPLANATION", bypass.explanation().map(Bypass.Explanation::text))
                .with("EXPLAINED_BY", bypass.explanation().map(given -> given.by().key()))
                .with("EXPLAINED_AT", bypass.explanation().map(g -> g.at().toEpochMilli()))
                .with("LEFT_AT", bypass.left().map(Instant::toEpochMilli));
    }

    static String key(Bypass bypass) {
        return RowKey.of(
                bypass.rollout().program().value(),
                bypass.rollout().bu().value(),
                bypass.issue().value(),
                bypass.checkpoint().value());
    }
}
