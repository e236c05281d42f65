package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.Receipt;
import org.jalon.domain.receipt.Receipts;
import org.jalon.domain.receipt.StoredReceipt;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.ReceiptRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Receipts, one row each. */
public final class ActiveObjectsReceipts implements Receipts {
    private final ActiveObjects activeObjects;
    private final ReceiptMapping mapping = new ReceiptMapping();

    public ActiveObjectsReceipts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public long add(Receipt receipt) {
        return activeObjects.create(ReceiptRow.class, mapping.columns(receipt).values()).getID();
    }

    @Override
    public List<StoredReceipt> of(JiraIssueId issue) {
        return receipts(Query.select().where("ISSUE_ID = ?", issue.value()).order("ID DESC"));
    }

    @Override
    public Set<JiraIssueId> among(Collection<JiraIssueId> issues) {
        Set<JiraIssueId> among = new HashSet<>();
        List<Long> ids = issues.stream().map(JiraIssueId::value).toList();
        for (InList some : InList.of("ISSUE_ID", ids)) {
            among.addAll(issues(some.and("STANDING <> ?", Receipt.Standing.VOID.name())));
        }
        return among;
    }

    @Override
    public List<JiraIssueId> pendingBefore(Instant then, int most) {
        return issues(
                Query.select()
                        .where(
                                "STANDING = ? AND WRITTEN_AT <= ?",
                                Receipt.Standing.PENDING.name(),
                                then.toEpochMilli())
                        .order("ID")
                        .limit(most));
    }

    @Override
    public Map<JiraIssueId, StoredReceipt> confirmed(
            Collection<JiraIssueId> issues, CheckpointCode checkpoint, String status) {
        Map<JiraIssueId, StoredReceipt> newest = new HashMap<>();
        List<Long> ids = issues.stream().map(JiraIssueId::value).toList();
        for (InList some : InList.of("ISSUE_ID", ids)) {
            Query query =
                    some.and(
                            "STANDING = ? AND CHECKPOINT_CODE = ? AND STATUS_ID = ?",
                            Receipt.Standing.CONFIRMED.name(),
                            checkpoint.value(),
                            status);
            receipts(query.order("ID"))
                    .forEach(stored -> newest.put(stored.receipt().issue(), stored));
        }
        return newest;
    }

    @Override
    public List<JiraIssueId> standing(
            CheckpointCode checkpoint, String status, long issue, int most) {
        return issues(
                Query.select()
                        .where(
                                "STATUS_ID = ? AND CHECKPOINT_CODE = ? AND STANDING = ? AND"
                                        + " ISSUE_ID > ?",
                                status,
                                checkpoint.value(),
                                Receipt.Standing.CONFIRMED.name(),
                                issue)
                        .order("ISSUE_ID")
                        .limit(most));
    }

    @Override
    public void settle(long id, Receipt.Standing standing, Optional<Long> group) {
        ReceiptRow row = activeObjects.get(ReceiptRow.class, id);
        row.setStanding(standing.name());
        row.setChangeGroup(group.orElse(null));
        row.save();
    }

    @Override
    public void checked(long id, Instant updated) {
        ReceiptRow row = activeObjects.get(ReceiptRow.class, id);
        row.setCheckedUntil(updated.toEpochMilli());
        row.save();
    }

    private List<JiraIssueId> issues(Query query) {
        return Arrays.stream(activeObjects.find(ReceiptRow.class, query))
                .map(row -> new JiraIssueId(row.getIssueId()))
                .toList();
    }

    private List<StoredReceipt> receipts(Query query) {
        return Arrays.stream(activeObjects.find(ReceiptRow.class, query))
                .map(mapping::receipt)
                .toList();
    }
}
