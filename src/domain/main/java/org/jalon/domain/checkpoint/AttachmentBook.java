package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

/** Writes the content of attached files down, each once. */
public final class AttachmentBook {
    private final AttachmentDigests digests;
    private final AttachmentRecord record;
    private final RepeatedTransactions transactions;

    public AttachmentBook(
            AttachmentDigests digests, AttachmentRecord record, RepeatedTransactions transactions) {
        this.digests = digests;
        this.record = record;
        this.transactions = transactions;
    }

    boolean knows(long attachment) {
        return digests.of(attachment).isPresent();
    }

    /** Two that read the same file at once keep it once. */
    void keep(
            RolloutId rollout,
            JiraIssueId issue,
            AttachedProof file,
            long attachment,
            String digest) {
        transactions.inOne(
                () -> {
                    if (!knows(attachment)) {
                        digests.add(attachment, digest);
                        record.attached(rollout, issue, file.digestedBy(digests));
                    }
                    return digest;
                });
    }
}
