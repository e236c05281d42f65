package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads files soon after they are attached to a rollout issue or a milestone's sub-task, so that a
 * decision can name them by their content without a transition reading any.
 */
public final class DigestAttachments implements IssueFollower {
    private final Rollouts rollouts;
    private final Attachments attachments;
    private final AttachmentContents contents;
    private final AttachmentDigests digests;
    private final RepeatedTransactions transactions;

    public DigestAttachments(
            Rollouts rollouts,
            Attachments attachments,
            AttachmentContents contents,
            AttachmentDigests digests,
            RepeatedTransactions transactions) {
        this.rollouts = rollouts;
        this.attachments = attachments;
        this.contents = contents;
        this.digests = digests;
        this.transactions = transactions;
    }

    @Override
    public void changed(JiraIssueId issue) {
        boolean ours =
                rollouts.byRolloutIssue(issue)
                        .or(() -> rollouts.byMilestoneIssue(issue))
                        .isPresent();
        if (ours) {
            attachments.of(issue, ZoneOffset.UTC).stream()
                    .map(AttachedProof::attachment)
                    .flatMap(Optional::stream)
                    .filter(attachment -> digests.of(attachment).isEmpty())
                    .forEach(attachment -> digest(issue, attachment));
        }
    }

    private void digest(JiraIssueId issue, long attachment) {
        contents.digestOf(issue, attachment)
                .ifPresent(
                        digest ->
                                transactions.inOne(
                                        () -> {
                                            digests.add(attachment, digest);
                                            return digest;
                                        }));
    }
}
