package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.Basis;
import org.jalon.domain.receipt.Receipt;
import org.jalon.domain.receipt.StoredReceipt;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.ReceiptRow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Between a receipt and its row. */
final class ReceiptMapping {
    StoredReceipt receipt(ReceiptRow row) {
        Receipt receipt =
                new Receipt(
                        new JiraIssueId(row.getIssueId()),
                        new CheckpointCode(row.getCheckpointCode()),
                        row.getStatusId(),
                        Basis.valueOf(row.getBasis()),
                        attempts(row.getAttemptIds()),
                        Optional.ofNullable(row.getActorKey()).map(ActorId::new),
                        Instant.ofEpochMilli(row.getWrittenAt()),
                        row.getSinceGroup(),
                        Optional.ofNullable(row.getChangeGroup()),
                        Optional.ofNullable(row.getMeans()).map(Receipt.Means::valueOf),
                        Optional.ofNullable(row.getErrorId()),
                        Receipt.Standing.valueOf(row.getStanding()));
        return new StoredReceipt(row.getID(), receipt, Instant.ofEpochMilli(row.getCheckedUntil()));
    }

    Columns columns(Receipt receipt) {
        return new Columns()
                .with("ISSUE_ID", receipt.issue().value())
                .with("CHECKPOINT_CODE", receipt.checkpoint().value())
                .with("STATUS_ID", receipt.status())
                .with("BASIS", receipt.basis().name())
                .with("ATTEMPT_IDS", attempts(receipt.attempts()))
                .with("ACTOR_KEY", receipt.actor().map(ActorId::key))
                .with("WRITTEN_AT", receipt.at().toEpochMilli())
                .with("SINCE_GROUP", receipt.since())
                .with("CHANGE_GROUP", receipt.group())
                .with("MEANS", receipt.means().map(Receipt.Means::name))
                .with("ERROR_ID", receipt.error())
                .with("STANDING", receipt.standing().name())
                .with("CHECKED_UNTIL", 0L);
    }

    private static Optional<String> attempts(List<Long> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(Values.line(ids.toArray()));
    }

    private static List<Long> attempts(String column) {
        return column == null ? List.of() : Values.of(column).stream().map(Long::valueOf).toList();
    }
}
