package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: the receipts; rows are added and settled, never removed. Writes join the unit of work. */
public interface Receipts {
    long add(Receipt receipt);

    /** All receipts of the issue, newest first. */
    List<StoredReceipt> of(JiraIssueId issue);

    /** Which of these issues have a receipt that is not void, in a bounded number of queries. */
    Set<JiraIssueId> among(Collection<JiraIssueId> issues);

    /** The issues of pending receipts written before then, at most so many. */
    List<JiraIssueId> pendingBefore(Instant then, int most);

    /** The confirmed receipts of these issues in this status, in a bounded number of queries. */
    Map<JiraIssueId, StoredReceipt> confirmed(
            Collection<JiraIssueId> issues, CheckpointCode checkpoint, String status);

    /**
     * The issues that stand on a confirmed receipt there, by id, with a higher id than that, at
     * most so many.
     */
    List<JiraIssueId> standing(CheckpointCode checkpoint, String status, long issue, int most);

    /** Gives the receipt its standing, and the change it stands for where that is known. */
    void settle(long id, Receipt.Standing standing, Optional<Long> group);

    /** Notes that the receipt still holds for the issue as it was updated then. */
    void checked(long id, Instant updated);
}
